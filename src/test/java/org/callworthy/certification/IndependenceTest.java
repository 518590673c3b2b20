package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Side;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.RecordApplicationEvents;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
@RecordApplicationEvents
class IndependenceTest extends Ballots {

    @Autowired
    Deciders deciders;

    @Autowired
    Inbox inbox;

    @Test
    void whoRatedOrTrainedIsToldBeforeVoting() {
        assertThat(deciders.barrier(caseId, agent, ida)).isEmpty();
        transaction.executeWithoutResult(status -> involvements.note(caseId, ida, Side.TRAINED_OR_RATED, "rated"));
        assertThat(deciders.barrier(caseId, agent, ida)).contains(Barrier.TRAINED_OR_RATED);
        assertThat(deciders.barrier(caseId, agent, agent)).contains(Barrier.OWN_CASE);
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
    void whoTrainsTheCandidateAfterVotingHasNoPartInTheConfirmingRound() {
        vote(ida, conditional(evidence("compliance")));
        vote(bo, conditional(evidence("compliance")));
        given.present(caseId);
        assertThat(inboxOf(ida)).contains(caseId);

        given.train(agent, ida, 2, Days.of(clock.instant()));

        assertThat(voteAgain(ida, Ballot.pass("Fulfilled."))).isEqualTo(new VoteOutcome.Involved());
        assertThat(deciders.barrier(caseId, agent, ida)).contains(Barrier.TRAINED_OR_RATED);
        assertThat(inboxOf(ida)).doesNotContain(caseId);
        assertThat(actAs.person(ida, inbox::decidedByOthers)).isEqualTo(1);
        assertThat(voteAgain(bo, Ballot.pass("Fulfilled."))).isInstanceOf(VoteOutcome.Counted.class);
        assertThat(votes.of(caseId)).as("what was cast before stays").hasSize(3);
    }

    @Test
    void whoTrainsTheCandidateAfterVotingAsksForNoNewRound() {
        vote(ida, Ballot.pass("Enough."));
        vote(bo, Ballot.fail("Not enough."));
        given.train(agent, ida, 2, Days.of(clock.instant()));
        assertThat(actAs.person(ida, () -> decisions.voteAgain(caseId, 1))).isFalse();
        assertThat(actAs.person(bo, () -> decisions.voteAgain(caseId, 1))).isTrue();
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
    void whoIsDisabledAfterSigningInVotesNoMore() {
        assertThatThrownBy(() -> actAs.person(ida, () -> {
                    ActAs.system(() -> people.disable(ida));
                    return decisions.vote(caseId, 1, Ballot.pass("Enough."));
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(votes.of(caseId)).isEmpty();
    }

    private VoteOutcome voteAgain(PersonId member, Ballot ballot) {
        return actAs.person(member, () -> decisions.vote(caseId, 2, ballot));
    }

    private List<CaseId> inboxOf(PersonId member) {
        return actAs.person(member, inbox::entries).stream()
                .map(InboxEntry::caseId)
                .toList();
    }
}
