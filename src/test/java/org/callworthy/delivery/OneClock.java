package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;

/** An exam of forty minutes under way, and the ledger of its clock. */
abstract class OneClock extends RepositoryTest {

    static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    static final Reason ALARM = new Reason("火警");

    final PersonId li = new PersonId(Ids.next());
    final AttemptId attempt = new AttemptId(Ids.next());
    final AssignmentId assignment = new AssignmentId(Ids.next());
    ClockRepository ledger;
    AttemptRepository attempts;
    AssignmentRepository rows;

    @BeforeEach
    void beginAnAttempt() {
        ledger = new ClockRepository(db);
        attempts = new AttemptRepository(db);
        rows = new AssignmentRepository(db);
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
}
