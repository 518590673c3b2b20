package org.callworthy.common;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** Tells a disk without room from other failures. The JDK has no type for it: the systems’ words must do. */
public final class FullDisk {

    /** MySQL’s ER_DISK_FULL, and ER_RECORD_FILE_FULL of a table that cannot grow. */
    private static final Set<Integer> MYSQL_DISK_FULL = Set.of(1021, 1114);

    private FullDisk() {}

    /** Whether it is what the failure came of. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean fails = cause instanceof IOException || cause instanceof SQLException;
            if (fails && saysSo(String.valueOf(cause.getMessage()))
                    || cause instanceof SQLException sql && saysSo(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSo(SQLException failure) {
        return MYSQL_DISK_FULL.contains(failure.getErrorCode());
    }

    private static boolean saysSo(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
