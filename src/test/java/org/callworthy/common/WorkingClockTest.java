package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingClockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456789Z");
    private static final Instant LONG_AGO = Instant.parse("2024-02-29T08:30:00Z");

    private Instant system = NOW;
    private final WorkingClock clock = new WorkingClock(() -> system);

    @Test
    void itTellsWholeMicroseconds() {
        assertThat(clock.instant()).isEqualTo("2026-11-23T09:00:00.123456Z");
    }

    @Test
    void timeGoesOnInThePast() {
        clock.travelTo(LONG_AGO);
        system = NOW.plus(Duration.ofMinutes(3));

        assertThat(clock.instant()).isEqualTo(LONG_AGO.plus(Duration.ofMinutes(3)));
    }

    @Test
    void whoComesBackIsInThePresent() {
        clock.travelTo(LONG_AGO);
        clock.comeBack();

        assertThat(clock.instant()).isEqualTo("2026-11-23T09:00:00.123456Z");
    }
}
