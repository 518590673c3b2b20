package org.callworthy.delivery;

import org.jspecify.annotations.Nullable;

/**
 * How somebody comes in to begin, or to go on.
 *
 * @param code the seat's, as typed
 * @param device a secret that the browser made up and keeps: by it the same browser is known again
 */
public record Entry(@Nullable String code, @Nullable String device) {

    public static final Entry PLAIN = new Entry(null, null);

    private static final int LONGEST = 100;

    public Entry {
        if (code != null && code.length() > LONGEST || device != null && device.length() > LONGEST) {
            throw new IllegalArgumentException("Too long");
        }
    }
}
