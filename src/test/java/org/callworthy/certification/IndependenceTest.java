package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Role;
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
}
