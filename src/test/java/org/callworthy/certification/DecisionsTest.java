package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
@RecordApplicationEvents
class DecisionsTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    NonconformityRepository nonconformities;

    @Autowired
    OverdueConditions overdue;

    @Autowired
    VoteRepository votes;

    @Autowired
    People people;

    @Autowired
    Assignments assignments;

    @Autowired
    Involvements involvements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    @Autowired
    ApplicationEvents events;

    private PersonId agent;
    private PersonId ida;
    private PersonId bo;
    private PersonId cy;
    private CaseId caseId;

    @BeforeEach
    void presentACase() {
        ida = given.person("Ida", Role.COMMITTEE);
        bo = given.person("Bo", Role.COMMITTEE);
        cy = given.person("Cy", Role.COMMITTEE);
        agent = given.trainedAgent();
        caseId = given.presented(agent);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

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

        assertThat(vote(ida, Ballot.pass("Late."))).isEqualTo(new VoteOutcome.NotOpen(CaseState.DECISION));
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
    void whoRatedIsRefused() {
        transaction.executeWithoutResult(status -> involvements.note(caseId, ida, Side.TRAINED_OR_RATED, "rated"));
        assertThat(vote(ida, Ballot.pass("Enough."))).isEqualTo(new VoteOutcome.Involved());
    }

    @Test
    void whoTrainsTheCandidateAfterTheCaseWasOpenedIsRefusedForGood() {
        given.train(agent, ida, 2, Days.of(clock.instant()));
        assertThat(vote(ida, Ballot.pass("Enough."))).isEqualTo(new VoteOutcome.Involved());
        assertThat(involvements.sideOf(caseId, ida)).contains(Side.TRAINED_OR_RATED);
    }

    @Test
    void nobodyDecidesOnThemselves() {
        given.grant(agent, Role.COMMITTEE);
        assertThat(vote(agent, Ballot.pass("I am good."))).isEqualTo(new VoteOutcome.OwnCase());
    }

    @Test
    void onlyTheCommitteeVotes() {
        assertThatThrownBy(() -> vote(agent, Ballot.pass("Please."))).isInstanceOf(AccessDeniedException.class);
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

    @Test
    void whoIsDisabledAfterSigningInVotesNoMore() {
        assertThatThrownBy(() -> actAs.person(ida, () -> {
                    ActAs.system(() -> people.disable(ida));
                    return decisions.vote(caseId, 1, Ballot.pass("Enough."));
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(votes.of(caseId)).isEmpty();
    }

    @SafeVarargs
    private static List<VoteOutcome> atOnce(Supplier<VoteOutcome>... acts) {
        List<CompletableFuture<VoteOutcome>> running =
                Stream.of(acts).map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private VoteOutcome vote(PersonId member, Ballot ballot) {
        return actAs.person(member, () -> decisions.vote(caseId, 1, ballot));
    }

    private CaseState state() {
        return certifications.findCase(caseId).state();
    }

    private List<Nonconformity> open() {
        return nonconformities.of(caseId).stream()
                .filter(each -> each.state() == NonconformityState.OPEN)
                .toList();
    }

    private static Ballot conditional(Shortcoming... named) {
        return Ballot.conditional("On these conditions.", List.of(named));
    }

    private Shortcoming resit(String component) {
        return new Shortcoming(component, null, "Below the cut.", Remedy.RESIT, in(60));
    }

    private Shortcoming evidence(String competency) {
        return new Shortcoming(null, competency, "Not shown.", Remedy.EVIDENCE, in(60));
    }

    private LocalDate in(int days) {
        return Days.of(clock.instant()).plusDays(days);
    }
}
