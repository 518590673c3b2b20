package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import callworthy.db.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    private static final Instant TEN = Instant.parse("2026-05-20T10:00:00Z");

    private final PersonId li = new PersonId(Ids.next());
    private SchemeVersionId scheme;
    private AttemptRepository attempts;
    private AssignmentRepository assignments;
    private InvolvementRepository involvements;
    private CaseId caseId;

    @BeforeEach
    void openACase() {
        attempts = new AttemptRepository(db);
        assignments = new AssignmentRepository(db);
        involvements = new InvolvementRepository(db);
        caseId = new CaseId(Ids.next());
        scheme = DeliveryRows.personAndScheme(db, li, NINE);
        tx(() -> new CaseRepository(db)
                .insert(new Case(caseId, li, Track.AGENT, Level.I, scheme, NINE), Optional.empty()));
    }

    @Test
    void aCaseAndAnAssignmentAreReadBackAsWritten() {
        Assignment exam = assign("exam", 1);
        assertThat(new CaseRepository(db).of(li))
                .containsExactly(new Case(caseId, li, Track.AGENT, Level.I, scheme, NINE));
        assertThat(assignments.of(li)).containsExactly(exam);
        assertThat(assignments.past(List.of(caseId), "exam"))
                .containsExactly(new PastAssignment(exam.id(), 1, AssignmentState.WAITING, TEN, false, null));
    }

    @Test
    void whatAPersonHasBegunOrCouldBeginIsHeld() {
        Assignment waiting = assign("exam", 1);
        Assignment underWay = assign("role-play", 1);
        Assignment closed = assign("lesson", 1);
        tx(() -> {
            assignments.setState(underWay.id(), AssignmentState.UNDER_WAY);
            assignments.setState(closed.id(), AssignmentState.CLOSED);
        });
        assertThat(tx(() -> assignments.lockOpen(li))).containsExactly(waiting.id(), underWay.id());
        assertThat(tx(() -> assignments.lockOpen(new PersonId(1)))).isEmpty();
    }

    @Test
    void acceptingTwiceKeepsTheFirstTime() {
        Assignment exam = assign("exam", 1);
        AgreementRef consent = new AgreementRef("consent", 2);
        tx(() -> assignments.insertAcceptances(exam.id(), List.of(consent), scheme, Locale.ENGLISH, NINE));
        tx(() -> assignments.insertAcceptances(exam.id(), List.of(consent), scheme, Locale.ENGLISH, TEN));
        assertThat(assignments.accepted(exam.id())).containsExactly(consent);
        assertThat(db.fetchValue(Tables.DELIVERY_ACCEPTANCE.ACCEPTED_AT)).isEqualTo(NINE);
    }

    @Test
    void nobodyStandsOnBothSidesOfACase() {
        PersonId rater = new PersonId(Ids.next());
        tx(() -> involvements.insertIfAbsent(caseId, rater, Side.TRAINED_OR_RATED, "rated", NINE));
        tx(() -> involvements.insertIfAbsent(caseId, rater, Side.DECIDES, "voted", TEN));
        assertThat(tx(() -> involvements.lockedSide(caseId, rater))).isEqualTo(Side.TRAINED_OR_RATED);
        assertThat(involvements.on(caseId, Side.DECIDES)).isEmpty();
    }

    @Test
    void everyTokenIsKnownForEverWithItsEpoch() {
        AttemptId attempt = begin(assign("exam", 1));
        tx(() -> attempts.insertToken(attempt, 1, Sha256.of("first"), Sha256.of("browser"), NINE));
        tx(() -> attempts.insertToken(attempt, 2, Sha256.of("second"), null, NINE));
        assertThat(attempts.bearer(Sha256.of("first"))).contains(new Bearer(attempt, 1));
        assertThat(attempts.bearer(Sha256.of("second"))).contains(new Bearer(attempt, 2));
        assertThat(attempts.bearer(Sha256.of("third"))).isEmpty();
    }

    @Test
    void theBrowserWithTheNewestTokenIsRememberedUntilItIsForgotten() {
        AttemptId attempt = begin(assign("exam", 1));
        tx(() -> attempts.insertToken(attempt, 1, Sha256.of("first"), Sha256.of("phone"), NINE));
        tx(() -> attempts.insertToken(attempt, 2, Sha256.of("second"), Sha256.of("browser"), NINE));
        tx(() -> attempts.setEpoch(attempt, 3));
        assertThat(attempts.newestDevice(attempt))
                .as("nobody asked for a token since")
                .contains(Sha256.of("browser"));
        tx(() -> attempts.forgetDevices(attempt));
        assertThat(attempts.newestDevice(attempt)).isEmpty();
    }

    @Test
    void whatIsHeldByAnotherIsLeftOutInsteadOfWaitedFor() {
        AttemptId first = begin(assign("exam", 1));
        AttemptId second = begin(assign("role-play", 1));
        tx(() -> {
            attempts.hold(List.of(first));
            assertThat(CompletableFuture.supplyAsync(() -> tx(() -> attempts.hold(List.of(first, second))))
                            .join())
                    .containsOnlyKeys(second);
        });
        assertThat(tx(() -> attempts.hold(List.of(first))))
                .containsEntry(first, new Standing(1, NINE.plus(Duration.ofMinutes(40)), null, null));
    }

    @Test
    void onlyOpenAttemptsOfTheKindAreOverdue() {
        AttemptId exam = begin(assign("exam", 1));
        AttemptId closed = begin(assign("exam", 2));
        tx(() -> attempts.close(closed, CloseReason.CANDIDATE, NINE));
        assertThat(attempts.overdue(AssignmentKind.EXAM, TEN)).containsExactly(exam);
        assertThat(attempts.overdue(AssignmentKind.EXAM, NINE)).isEmpty();
        assertThat(attempts.overdue(AssignmentKind.ROLE_PLAY, TEN)).isEmpty();
    }

    private Assignment assign(String component, int attemptNo) {
        Assignment assigned = new Assignment(
                new AssignmentId(Ids.next()),
                caseId,
                li,
                AssignmentKind.EXAM,
                component,
                attemptNo,
                NINE,
                TEN,
                40,
                AssignmentState.WAITING);
        tx(() -> assignments.insert(assigned, Optional.empty(), NINE));
        return assigned;
    }

    private AttemptId begin(Assignment assignment) {
        AttemptId id = new AttemptId(Ids.next());
        tx(() -> attempts.insert(id, assignment, Locale.ENGLISH, NINE, NINE.plus(Duration.ofMinutes(40))));
        return id;
    }
}
