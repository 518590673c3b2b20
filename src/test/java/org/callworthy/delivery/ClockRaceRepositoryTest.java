package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;

/** Two acts on one clock at the same time. */
class ClockRaceRepositoryTest extends OneClock {

    private ClockActs acts;

    @BeforeEach
    void act() {
        acts = new ClockActs(
                attempts,
                rows,
                ledger,
                List.of(),
                new SignedIn(),
                Mockito.mock(ApplicationEventPublisher.class),
                Mockito.mock(AuditLog.class),
                () -> NINE.plusSeconds(60));
    }

    /** The second has looked for the attempt already and waits for its row when the first one gives. */
    @Test
    void ofTwoExtensionsAtOnceBothCount() throws Exception {
        CompletableFuture<ClockOutcome> second = tx(() -> {
            rows.lock(assignment);
            CompletableFuture<ClockOutcome> waiting = CompletableFuture.supplyAsync(() -> tx(() -> give(10, 2)));
            pauseUntilItWaits();
            give(5, 1);
            return waiting;
        });
        Instant both = NINE.plus(Duration.ofMinutes(55));
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(new ClockOutcome.Changed(both, false));
        assertThat(attempts.find(attempt).orElseThrow().deadline())
                .as("the start and the sum of the ledger")
                .isEqualTo(both);
    }

    private ClockOutcome give(int minutes, long act) {
        return acts.give(
                attempt, new MoreTime(ClockEntryKind.EXTENSION, any -> Duration.ofMinutes(minutes), ALARM, act, false));
    }

    private static void pauseUntilItWaits() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
