package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.callworthy.RepositoryTest;
import org.junit.jupiter.api.Test;

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
}
