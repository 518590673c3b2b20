package org.callworthy.certification;

import static callworthy.db.Tables.SCORING_RESULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.ClockOutcome;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.Reason;
import org.callworthy.scoring.ResultComputed;
import org.callworthy.scoring.Results;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is before the committee changes while a member has the case open. */
@CallworthyTest
@Import(CasesBeforeCommittee.class)
@RecordApplicationEvents
class ReplacedResultsTest extends Ballots {

    private static final Reason ALARM = new Reason("Fire alarm");

    @Autowired
    LateAnswers late;

    @Autowired
    ReopenedAttempts reopened;

    @Autowired
    CertificationCaseRepository cases;

    @Autowired
    CaseProgress progress;

    @Autowired
    Results results;

    @Autowired
    Attempts attempts;

    @Autowired
    DSLContext db;

    @Test
    void aCaseWhoseLateAnswersAreDecidedOnIsTakenBackAndComesInAnotherRound() {
        assertThat(ActAs.system(() -> late.decide(attempt(), true, ALARM))).isEmpty();
        assertThat(vote(ida, Ballot.pass("As I saw it."))).isEqualTo(new VoteOutcome.NotOpen(CaseState.EXAMINATION));
        given.present(caseId);
        assertThat(vote(ida, Ballot.pass("As I saw it."))).isEqualTo(new VoteOutcome.LookAgain());
        assertThat(votes.of(caseId)).isEmpty();
        assertThat(vote(ida, 2, Ballot.pass("As it is."))).isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
    }

    @Test
    void anExamThatGoesOnComesBackInAnotherRound() {
        Assignment exam = exam();
        transaction.executeWithoutResult(
                status -> reopened.on(new AttemptReopened(attempt(), caseId, exam.id(), exam.kind(), ALARM)));
        assertThat(state()).isEqualTo(CaseState.EXAMINATION);
        given.present(caseId);
        assertThat(vote(ida, Ballot.pass("As I saw it."))).isEqualTo(new VoteOutcome.LookAgain());
    }

    @Test
    void aResultThatIsReplacedOpensANewRoundInWhichVotesOnItCountNoMore() {
        vote(ida, Ballot.pass("Enough."));
        computeAnew();
        tellOfTheResult();
        tellOfTheResult();
        assertInRoundTwo();
        assertThat(vote(bo, Ballot.pass("As I saw it."))).isEqualTo(new VoteOutcome.LookAgain());
        assertThat(vote(bo, 2, Ballot.fail("As it is."))).isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
    }

    @Test
    void nobodyVotesOnAResultThatHasJustBeenReplaced() {
        vote(ida, Ballot.pass("Enough."));
        computeAnew();
        assertThat(vote(bo, Ballot.pass("As I saw it."))).isEqualTo(new VoteOutcome.LookAgain());
        assertInRoundTwo();
        tellOfTheResult();
        assertInRoundTwo();
    }

    @Test
    void onceAVoteIsCastAllIsDecidedButWhatIsToBeSatAgain() {
        assertThat(reopened.decided(assigned())).isEmpty();
        vote(ida, conditional(resit("exam")));
        assertThat(reopened.decided(assigned())).containsExactlyInAnyOrderElementsOf(assigned());
        Assignment first = exam();
        vote(bo, conditional(resit("exam")));
        AssignmentId again = open().getFirst().resit();
        assertThat(reopened.decided(assigned())).contains(first.id()).doesNotContain(again);
        transaction.executeWithoutResult(status -> {
            assertThat(reopened.isDecided(caseId, first.id())).isTrue();
            assertThat(reopened.isDecided(caseId, again)).isFalse();
        });
    }

    @Test
    void aResitThatStayedShortIsScoredWithLateAnswersUntilSomebodyVotesOnIt() {
        Assignment first = exam();
        resitShort();
        AssignmentId again = exam().id();
        assertThat(state()).isEqualTo(CaseState.DECISION);
        assertThat(reopened.decided(assigned())).contains(first.id()).doesNotContain(again);

        assertThat(decide(first)).contains(ClockOutcome.Why.DECIDED);
        assertThat(decide(exam())).isEmpty();
        assertThat(open()).extracting(Nonconformity::resit).containsExactly(again);
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
        assertThat(reopened.decided(assigned())).contains(first.id()).doesNotContain(again);

        compute(10, clock.instant());
        tellOfTheResult();
        assertThat(open()).isEmpty();
        assertInRound(3);
    }

    @Test
    void aResitThatStayedShortWaitsForItsVoteInTheRoundInWhichItComesBack() {
        resitShort();
        assertThat(decide(exam())).isEmpty();
        compute(2, clock.instant());
        tellOfTheResult();
        assertInRound(3);
        assertThat(reopened.decided(assigned())).doesNotContain(exam().id());
        assertThat(vote(ida, 2, Ballot.fail("As I saw it."))).isEqualTo(new VoteOutcome.LookAgain());
        vote(ida, 3, Ballot.fail("Short again."));
        assertThat(reopened.decided(assigned())).containsExactlyInAnyOrderElementsOf(assigned());
        assertThat(decide(exam())).contains(ClockOutcome.Why.DECIDED);
    }

    @Test
    void aResitThatStayedShortAndGoesOnIsWaitedForBesideTheOtherConditions() {
        resitShort(evidence("compliance"));
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
        assertThat(open()).hasSize(1);
        Assignment again = exam();
        transaction.executeWithoutResult(status -> {
            assertThat(reopened.isDecided(caseId, again.id())).isFalse();
            reopened.on(new AttemptReopened(attempt(), caseId, again.id(), again.kind(), ALARM));
        });
        assertThat(open()).hasSize(2);
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
    }

    /** A conditional decision, and the exam sat again below its cut. */
    private void resitShort(Shortcoming... others) {
        Shortcoming[] named =
                Stream.concat(Stream.of(resit("exam")), Stream.of(others)).toArray(Shortcoming[]::new);
        vote(ida, conditional(named));
        vote(bo, conditional(named));
        clock.travelTo(exam().opensAt().plusSeconds(60));
        given.done(exam());
        compute(1, clock.instant().plusSeconds(60)); // later than what is decided on it here: nobody else scores it
        tellOfTheResult();
    }

    private VoteOutcome vote(PersonId member, int round, Ballot ballot) {
        return actAs.person(member, () -> decisions.vote(caseId, round, ballot));
    }

    private Optional<ClockOutcome.Why> decide(Assignment on) {
        AttemptId attempt = attempts.of(on.id()).orElseThrow().id();
        return ActAs.system(() -> late.decide(attempt, true, ALARM));
    }

    private List<AssignmentId> assigned() {
        return assignments.of(caseId).stream().map(Assignment::id).toList();
    }

    private void assertInRoundTwo() {
        assertInRound(2);
    }

    private void assertInRound(int round) {
        assertThat(certifications.findCase(caseId))
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, round);
    }

    private void tellOfTheResult() {
        ScoredListener listener = new ScoredListener(cases, nonconformities, progress, results);
        transaction.executeWithoutResult(status -> listener.on(new ResultComputed(caseId, "exam")));
    }

    private void computeAnew() {
        compute(1, clock.instant());
    }

    private void compute(int gained, Instant at) {
        transaction.executeWithoutResult(status -> {
            db.update(SCORING_RESULT)
                    .set(SCORING_RESULT.SUPERSEDED_AT, clock.instant())
                    .set(SCORING_RESULT.SUPERSEDE_REASON, ALARM.text())
                    .where(SCORING_RESULT.ATTEMPT_ID.eq(attempt().value()), SCORING_RESULT.SUPERSEDED_AT.isNull())
                    .execute();
            insert(exam(), gained, at);
        });
    }

    private void insert(Assignment exam, int gained, Instant at) {
        db.insertInto(SCORING_RESULT)
                .set(SCORING_RESULT.ID, Ids.next())
                .set(SCORING_RESULT.CASE_ID, caseId.value())
                .set(SCORING_RESULT.ASSIGNMENT_ID, exam.id().value())
                .set(SCORING_RESULT.ATTEMPT_ID, attempt().value())
                .set(
                        SCORING_RESULT.SCHEME_VERSION_ID,
                        certifications.findCase(caseId).scheme().value())
                .set(SCORING_RESULT.COMPONENT, exam.component())
                .set(SCORING_RESULT.KIND, exam.kind().name())
                .set(SCORING_RESULT.ATTEMPT_NO, exam.attemptNo())
                .set(SCORING_RESULT.GAINED, BigDecimal.valueOf(gained))
                .set(SCORING_RESULT.ATTAINABLE, BigDecimal.TEN)
                .set(SCORING_RESULT.CRITICAL_FAILED, false)
                .set(SCORING_RESULT.COMPUTED_AT, at)
                .execute();
    }

    private Assignment exam() {
        return assignments.of(caseId).stream()
                .filter(each -> each.component().equals("exam"))
                .findFirst()
                .orElseThrow();
    }

    private AttemptId attempt() {
        return attempts.of(exam().id()).orElseThrow().id();
    }
}
