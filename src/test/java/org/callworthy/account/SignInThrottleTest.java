package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void fourFailuresMakeNobodyWait() {
        fail(4);
        assertThatCode(() -> throttle.admit(HERE, "li.na")).doesNotThrowAnyException();
    }

    @Test
    void manyFailuresWaitAMinuteAtMostSoThatTheVictimIsNotLockedOut() {
        fail(40);
        assertThatThrownBy(() -> throttle.admit(HERE, "li.na")).isInstanceOf(TooManyFailures.class);
        now = now.plus(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.admit(HERE, "li.na")).doesNotThrowAnyException();
    }

    @Test
    void triesThatAreNotDecidedYetCountToo() {
        for (int i = 0; i < 5; i++) {
            throttle.admit(HERE, "li.na");
        }
        assertThatThrownBy(() -> throttle.admit(HERE, "li.na")).isInstanceOf(TooManyFailures.class);
    }

    @Test
    void othersDoNotWait() {
        fail(40);
        assertThatCode(() -> throttle.admit(HERE, "wang")).doesNotThrowAnyException();
    }

    @Test
    void theVictimDoesNotWaitElsewhere() {
        fail(40);
        assertThatCode(() -> throttle.admit("198.51.100.7", "li.na")).doesNotThrowAnyException();
    }

    @Test
    void aWaitTellsHowLongItIs() {
        fail(7);
        assertThatThrownBy(() -> throttle.admit(HERE, "li.na"))
                .isInstanceOfSatisfying(
                        TooManyFailures.class,
                        failures -> assertThat(failures.secondsLeft()).isEqualTo(4));
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail(40);
        throttle.succeeded(HERE, "li.na");
        assertThatCode(() -> throttle.admit(HERE, "li.na")).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            now = now.plus(Duration.ofMinutes(1));
            throttle.admit(HERE, "li.na");
        }
    }
}
