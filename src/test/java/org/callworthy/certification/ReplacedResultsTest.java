package org.callworthy.certification;

import static callworthy.db.Tables.SCORING_RESULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.Attempts;
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
        assertThat(actAs.person(ida, () -> decisions.vote(caseId, 2, Ballot.pass("As it is."))))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
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
        assertThat(actAs.person(bo, () -> decisions.vote(caseId, 2, Ballot.fail("As it is."))))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
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

    private List<AssignmentId> assigned() {
        return assignments.of(caseId).stream().map(Assignment::id).toList();
    }

    private void assertInRoundTwo() {
        assertThat(certifications.findCase(caseId))
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, 2);
    }

    private void tellOfTheResult() {
        ScoredListener listener = new ScoredListener(cases, nonconformities, progress, results);
        transaction.executeWithoutResult(status -> listener.on(new ResultComputed(caseId, "exam")));
    }

    private void computeAnew() {
        Assignment exam = exam();
        transaction.executeWithoutResult(status -> db.insertInto(SCORING_RESULT)
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
                .set(SCORING_RESULT.GAINED, BigDecimal.ONE)
                .set(SCORING_RESULT.ATTAINABLE, BigDecimal.TEN)
                .set(SCORING_RESULT.CRITICAL_FAILED, false)
                .set(SCORING_RESULT.COMPUTED_AT, clock.instant())
                .execute());
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
