package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;

/** Two acts on one clock at the same time. */
class ClockRaceRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    private static final Reason ALARM = new Reason("火警");

    private final PersonId li = new PersonId(Ids.next());
    private final AttemptId attempt = new AttemptId(Ids.next());
    private final AssignmentId assignment = new AssignmentId(Ids.next());
    private ClockRepository ledger;
    private AttemptRepository attempts;
    private AssignmentRepository rows;
    private ClockActs acts;

    @BeforeEach
    void beginAnAttempt() {
        ledger = new ClockRepository(db);
        attempts = new AttemptRepository(db);
        rows = new AssignmentRepository(db);
        acts = new ClockActs(
                attempts,
                rows,
                ledger,
                List.of(),
                new SignedIn(),
                Mockito.mock(ApplicationEventPublisher.class),
                Mockito.mock(AuditLog.class),
                () -> NINE.plusSeconds(60));
        CaseId caseId = new CaseId(Ids.next());
        Case of = new Case(caseId, li, Track.AGENT, Level.I, DeliveryRows.personAndScheme(db, li, NINE), NINE);
        Assignment exam = new Assignment(
                assignment,
                caseId,
                li,
                AssignmentKind.EXAM,
                "exam",
                1,
                NINE,
                NINE.plusSeconds(3600),
                40,
                AssignmentState.UNDER_WAY);
        tx(() -> {
            new CaseRepository(db).insert(of, Optional.empty());
            rows.insert(exam, Optional.empty(), NINE);
            attempts.insert(attempt, exam, Locale.ENGLISH, NINE, NINE.plus(Duration.ofMinutes(40)));
            NewClockEntry allowed =
                    new NewClockEntry(ClockEntryKind.ALLOWED, Duration.ofMinutes(40), "", Optional.empty());
            ledger.insert(attempt, allowed, null, NINE);
        });
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
        return acts.give(attempt, ClockEntryKind.EXTENSION, any -> Duration.ofMinutes(minutes), ALARM, act);
    }

    private static void pauseUntilItWaits() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
