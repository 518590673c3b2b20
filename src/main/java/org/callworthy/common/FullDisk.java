package org.callworthy.common;

import java.io.IOException;
import java.util.Locale;

/** Tells a disk without room from other failures. The JDK has no type for it: the systems’ words must do. */
public final class FullDisk {

    private FullDisk() {}

    /** Whether it is what the failure came of. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saysSo(String.valueOf(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSo(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
