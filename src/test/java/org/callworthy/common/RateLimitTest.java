package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final RateLimit<String> limit = new RateLimit<>(3, 0.5, 2, () -> now);

    @Test
    void soMuchIsAllowedAtOnceAndThenSoMuchASecond() {
        assertThat(admitted("a", 5)).isEqualTo(3);
        now = now.plus(Duration.ofSeconds(1));
        assertThat(admitted("a", 5)).isZero();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(admitted("a", 5)).isEqualTo(1);
        assertThat(limit.retryAfterSeconds()).isEqualTo(2);
    }

    @Test
    void aLongRestGivesNoMoreThanTheFirstTime() {
        admitted("a", 5);
        now = now.plus(Duration.ofHours(1));
        assertThat(admitted("a", 5)).isEqualTo(3);
    }

    @Test
    void whoeverHasUsedTheirsUpHindersNobodyElse() {
        admitted("a", 5);
        assertThat(admitted("b", 1)).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackGivesNothingAndTakesNothing() {
        admitted("a", 2);
        now = now.minus(Duration.ofHours(1));
        assertThat(admitted("a", 5)).isEqualTo(1);
    }

    @Test
    void onlyThoseSeenLastAreRemembered() {
        admitted("a", 3);
        admitted("b", 1);
        admitted("c", 1);
        assertThat(admitted("a", 5)).isEqualTo(3);
    }

    private long admitted(String key, int times) {
        return IntStream.range(0, times).filter(i -> limit.admit(key)).count();
    }
}
