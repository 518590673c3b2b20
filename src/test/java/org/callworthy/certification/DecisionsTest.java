package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.common.Level;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.AttemptEnded;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.StartOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
@RecordApplicationEvents
class DecisionsTest extends Ballots {

    @Autowired
    Attempts attempts;

    @Test
    void twoEqualVotesCertifyForTheSchemesTime() {
        assertThat(vote(ida, Ballot.pass("All cuts are reached.")))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
        assertThat(certifications.ofCase(caseId)).isEmpty();
        assertThat(vote(bo, Ballot.pass("I agree.")))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Reached(Outcome.PASS)));

        Certification granted = certifications.ofCase(caseId).orElseThrow();
        assertThat(granted.statusAt(clock.instant())).isEqualTo(Status.VALID);
        assertThat(granted.validUntil())
                .isEqualTo(granted.validFrom().plusMonths(36).minusDays(1));
        assertThat(state()).isEqualTo(CaseState.PASSED);
        assertThat(events.stream(PersonCertified.class)).contains(new PersonCertified(granted.id(), caseId, agent));
        assertThat(given.open(agent, Level.I))
                .isEqualTo(new OpenOutcome.AlreadyHeld(granted.id(), granted.validUntil()));
    }

    @Test
    void splitVotesWaitForAFurtherMember() {
        vote(ida, Ballot.pass("Enough."));
        assertThat(vote(bo, Ballot.fail("Not enough."))).isEqualTo(new VoteOutcome.Counted(new Tally.Split(2, 2)));
        assertThat(state()).isEqualTo(CaseState.DECISION);
        assertThat(vote(cy, Ballot.fail("Identity was not checked.")))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Reached(Outcome.FAIL)));
        assertThat(state()).isEqualTo(CaseState.FAILED);
        assertThat(certifications.ofCase(caseId)).isEmpty();
    }

    @Test
    void whoHasVotedMayAskForANewRoundWhenTheVotesAreSplit() {
        vote(ida, Ballot.pass("Enough."));
        assertThat(actAs.person(ida, () -> decisions.voteAgain(caseId, 1))).isFalse();
        vote(bo, Ballot.fail("Not enough."));
        assertThat(actAs.person(cy, () -> decisions.voteAgain(caseId, 1))).isFalse();
        assertThat(actAs.person(ida, () -> decisions.voteAgain(caseId, 1))).isTrue();

        assertThat(vote(ida, Ballot.pass("Late."))).isEqualTo(new VoteOutcome.LookAgain());
        assertThat(actAs.person(ida, () -> decisions.vote(caseId, 2, Ballot.fail("I see it now."))))
                .isEqualTo(new VoteOutcome.Counted(new Tally.Counting(1, 2)));
    }

    @Test
    void nobodyVotesTwiceInARoundOrAfterTheDecision() {
        vote(ida, Ballot.pass("Enough."));
        assertThat(vote(ida, Ballot.pass("Again."))).isEqualTo(new VoteOutcome.AlreadyVoted());
        vote(bo, Ballot.pass("Enough."));
        assertThat(vote(cy, Ballot.fail("Too late."))).isEqualTo(new VoteOutcome.NotOpen(CaseState.PASSED));
    }

    @Test
    void aConditionalPassTakesTheNonconformitiesOfAllWhoVotedForIt() {
        vote(ida, conditional(resit("exam"), evidence("compliance")));
        vote(bo, Ballot.pass("Enough."));
        vote(cy, conditional(resit("exam"), evidence("communication")));

        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
        assertThat(open())
                .extracting(each -> each.what().remedy())
                .containsExactly(Remedy.RESIT, Remedy.EVIDENCE, Remedy.EVIDENCE);
        Assignment resit = assignments.find(open().getFirst().resit());
        assertThat(resit.attemptNo()).isEqualTo(2);
        assertThat(resit.component()).isEqualTo("exam");
        assertThat(Duration.between(clock.instant(), resit.opensAt()).toDays()).isBetween(13L, 14L);
    }

    @Test
    void conditionsThatTheSchemeDoesNotAllowAreRefused() {
        assertThat(vote(ida, conditional(resit("oral")))).isEqualTo(new VoteOutcome.UnknownPart("oral"));
        assertThat(vote(ida, conditional(evidence("cooking")))).isEqualTo(new VoteOutcome.UnknownPart("cooking"));
        Shortcoming tooSoon = new Shortcoming("exam", null, "Below the cut.", Remedy.RESIT, in(5));
        assertThat(vote(ida, conditional(tooSoon))).isInstanceOf(VoteOutcome.DueTooSoon.class);
        Shortcoming past = new Shortcoming(null, "compliance", "Not shown.", Remedy.EVIDENCE, in(-1));
        assertThat(vote(ida, conditional(past))).isInstanceOf(VoteOutcome.DueTooSoon.class);
    }

    @Test
    void whatIsNotFulfilledInTimeComesBackBeforeTheCommitteeAndNothingElseHappens() {
        vote(ida, conditional(resit("exam"), evidence("compliance")));
        vote(bo, conditional(resit("exam")));
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);

        clock.travelTo(clock.instant().plus(Duration.ofDays(63)));
        overdue.present();
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.DECISION);
        assertThat(certifications.findCase(caseId).round()).isEqualTo(2);

        actAs.person(ida, () -> decisions.vote(caseId, 2, Ballot.fail("Nothing was handed in.")));
        actAs.person(bo, () -> decisions.vote(caseId, 2, Ballot.fail("Nor has it been sat.")));
        assertThat(state()).isEqualTo(CaseState.FAILED);
        assertThat(assignments.of(caseId))
                .filteredOn(assignment -> assignment.attemptNo() == 2)
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.WITHDRAWN);
    }

    @Test
    void aCaseThatIsNotOverdueAnyMoreOnceItIsHeldStaysWithItsCandidate() {
        decide(conditional(evidence("compliance")));
        clock.travelTo(clock.instant().plus(Duration.ofDays(63)));
        transaction.executeWithoutResult(
                status -> nonconformities.setState(open().getFirst().id(), NonconformityState.ANSWERED, null));
        transaction.executeWithoutResult(status -> overdue.present(caseId));
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
    }

    @Test
    void aConditionLeavesADayHoweverLateTheVotesCameTogether() {
        Shortcoming soon = new Shortcoming(null, "compliance", "Not shown.", Remedy.EVIDENCE, in(2));
        vote(ida, conditional(soon));
        clock.travelTo(clock.instant().plus(Duration.ofDays(5)));
        vote(bo, conditional(evidence("communication")));

        assertThat(open()).extracting(each -> each.what().dueOn()).containsExactly(in(1), in(60));
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
    }

    @Test
    void aDecisionLeavesNothingUnderWayThatItWasMadeWithout() {
        decide(conditional(resit("exam")));
        Assignment exam = assignments.find(open().getFirst().resit());
        assignments.accept(exam.id(), assignments.missingAgreements(exam.id()), Locale.ENGLISH);
        clock.travelTo(exam.opensAt());
        assertThat(attempts.start(exam.id(), agent, Locale.ENGLISH)).isInstanceOf(StartOutcome.Started.class);
        given.present(caseId);
        actAs.person(ida, () -> decisions.vote(caseId, 2, Ballot.pass("Enough.")));
        actAs.person(bo, () -> decisions.vote(caseId, 2, Ballot.pass("Enough.")));

        assertThat(state()).isEqualTo(CaseState.PASSED);
        assertThat(assignments.find(exam.id()).state()).isEqualTo(AssignmentState.CLOSED);
        assertThat(attempts.of(exam.id()).orElseThrow().closeReason()).isEqualTo(CloseReason.CASE_ENDED);
        assertThat(events.stream(AttemptEnded.class)).hasSize(1);
    }

    @Test
    void whatStillHasTimeGoesBeforeWhatWasLetPass() {
        decide(conditional(resit("exam", 20), evidence("compliance")));
        clock.travelTo(clock.instant().plus(Duration.ofDays(22)));
        overdue.present();
        assertThat(state()).as("evidence has forty days left").isEqualTo(CaseState.CONDITIONAL);

        clock.travelTo(clock.instant().plus(Duration.ofDays(41)));
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.DECISION);
    }

    @Test
    void aResitThatWasBegunInTimeGoesBeforeAnotherThatWasNot() {
        decide(conditional(resit("exam", 30), resit("role-play", 20)));
        Assignment exam = assignments.find(open().getFirst().resit());
        clock.travelTo(exam.opensAt());
        given.done(exam);
        clock.travelTo(clock.instant().plus(Duration.ofDays(40)));
        overdue.present();
        assertThat(state()).as("the exam awaits its score").isEqualTo(CaseState.CONDITIONAL);

        transaction.executeWithoutResult(
                status -> nonconformities.setState(open().getFirst().id(), NonconformityState.UNMET, null));
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.DECISION);
    }

    @Test
    void whatWasHandedInIsReviewedBeforeWhatWasLetPassIsDecidedOn() {
        decide(conditional(resit("exam", 20), evidence("compliance")));
        transaction.executeWithoutResult(
                status -> nonconformities.setState(open().getLast().id(), NonconformityState.ANSWERED, null));
        clock.travelTo(clock.instant().plus(Duration.ofDays(63)));
        overdue.present();
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
    }

    @Test
    void twoWhoVoteAtOnceReachTheQuorumExactlyOnce() {
        List<VoteOutcome> outcomes =
                atOnce(() -> vote(ida, Ballot.pass("All cuts are reached.")), () -> vote(bo, Ballot.pass("I agree.")));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new VoteOutcome.Counted(new Tally.Counting(1, 2)),
                        new VoteOutcome.Counted(new Tally.Reached(Outcome.PASS)));
        assertThat(votes.decisions(caseId)).hasSize(1);
        assertThat(state()).isEqualTo(CaseState.PASSED);
    }

    @Test
    void aDoubleClickCountsAsOneVote() {
        List<VoteOutcome> outcomes = atOnce(
                () -> vote(ida, Ballot.pass("All cuts are reached.")),
                () -> vote(ida, Ballot.pass("All cuts are reached.")));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new VoteOutcome.Counted(new Tally.Counting(1, 2)), new VoteOutcome.AlreadyVoted());
        assertThat(votes.of(caseId)).hasSize(1);
        assertThat(state()).isEqualTo(CaseState.DECISION);
    }

    private void decide(Ballot ballot) {
        vote(ida, ballot);
        vote(bo, ballot);
        assertThat(state()).isEqualTo(CaseState.CONDITIONAL);
    }
}
