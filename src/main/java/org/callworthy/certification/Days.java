package org.callworthy.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of certifications and of nonconformities are those of UTC, so that they end at one moment everywhere. */
final class Days {

    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The first moment after the day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
