package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void fourFailuresMakeNobodyWait() {
        fail(4);
        assertThatCode(() -> throttle.admit("li.na")).doesNotThrowAnyException();
    }

    @Test
    void manyFailuresWaitAMinuteAtMostSoThatTheVictimIsNotLockedOut() {
        fail(40);
        assertThatThrownBy(() -> throttle.admit("li.na")).isInstanceOf(LockedException.class);
        now = now.plus(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.admit("li.na")).doesNotThrowAnyException();
    }

    @Test
    void othersDoNotWait() {
        fail(40);
        assertThatCode(() -> throttle.admit("wang")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(40);
        throttle.succeeded("li.na");
        assertThatCode(() -> throttle.admit("li.na")).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("li.na");
        }
    }
}
