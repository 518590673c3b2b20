package org.callworthy.exam.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Browsers' clocks are evidence only: a time that no database could keep is left out. */
final class Plausible {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Plausible() {}

    static @Nullable Instant time(@Nullable Instant browsers) {
        return browsers == null || browsers.isBefore(EARLIEST) || browsers.isAfter(LATEST) ? null : browsers;
    }
}
