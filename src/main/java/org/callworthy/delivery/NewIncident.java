package org.callworthy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was noticed during an attempt. It proves nothing by itself.
 *
 * @param clientAt the browser's time: evidence only
 */
public record NewIncident(
        IncidentKind kind, String detail, @Nullable Instant clientAt) {

    public static final int LONGEST_DETAIL = 200;

    public NewIncident {
        if (detail.length() > LONGEST_DETAIL) {
            throw new IllegalArgumentException("A detail has at most " + LONGEST_DETAIL + " characters");
        }
    }
}
