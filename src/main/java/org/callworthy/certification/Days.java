package org.callworthy.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of certifications and of nonconformities are those of UTC, so that they end at one moment everywhere. */
final class Days {

    /** What is asked of a candidate leaves them a whole day at least from when they can begin: less would be no chance. */
    private static final Duration NOTICE = Duration.ofDays(1);

    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The first moment after the day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static boolean leavesNotice(LocalDate due, Instant from) {
        return !endOf(due).isBefore(from.plus(NOTICE));
    }

    /** The day that was asked for, or the first that leaves notice: so it was when each vote was cast, but votes take time. */
    static LocalDate withNotice(LocalDate due, Instant from) {
        return leavesNotice(due, from) ? due : of(from.plus(NOTICE));
    }
}
