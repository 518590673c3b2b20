package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.callworthy.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeClockRepositoryTest extends RepositoryTest {

    private final AtomicReference<Duration> fast = new AtomicReference<>(Duration.ZERO);

    @Test
    void aClockThatDiffersFromTheDatabasesIsNoticedUntilItIsSet() {
        NodeClock clock =
                new NodeClock(new OutageRepository(db), () -> Instant.now().plus(fast.get()));
        clock.compare();
        assertThat(clock.ahead()).isZero();
        fast.set(Duration.ofSeconds(90));
        clock.compare();
        assertThat(clock.ahead()).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(91));
        fast.set(Duration.ofSeconds(-90));
        clock.compare();
        assertThat(clock.ahead()).isBetween(Duration.ofSeconds(-91), Duration.ofSeconds(-80));
        fast.set(Duration.ZERO);
        clock.compare();
        assertThat(clock.ahead()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York"})
    void theDatabasesTimeIsTheSameInEveryZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(new OutageRepository(db).time()).isCloseTo(Instant.now(), within(30, ChronoUnit.SECONDS));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
