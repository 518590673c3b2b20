package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.callworthy.rating.TestRubric.scores;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes up between the day on which a rating was given to somebody and the day on which they hand it in. */
class BarredSinceTest extends TwoRaters {

    @Autowired
    People people;

    private PersonId third;

    @BeforeEach
    void somebodyElseIsFree() {
        third = scene.lead();
    }

    @Test
    void whoHasJoinedTheCandidatesTeamCannotHandInAndSomebodyElseRates() {
        TeamId team = scene.team();
        scene.join(team, candidate(), Place.MEMBER, RatingScene.LONG_AGO);
        scene.join(team, first.rater(), Place.LEAD, Instant.now());

        assertThat(scene.rate(first.rater(), first.id(), scores(4, 4, 4))).isEqualTo(new SubmitOutcome.Barred());

        thirdHasThePlaceOfTheFirst();
        assertThat(asFirst(() -> ratings.submit(first.id()))).isEqualTo(new SubmitOutcome.Locked(RatingState.REPLACED));
    }

    @Test
    void whoHasBegunToTrainTheCandidateFindsTheDeskShut() {
        ActAs.system(() -> {
            people.recordTraining(candidate(), first.rater(), "Refunds", BigDecimal.ONE, LocalDate.now());
            return true;
        });

        assertThat(asFirst(() -> ratings.desk(first.id()))).isEqualTo(new DeskOutcome.Barred());

        thirdHasThePlaceOfTheFirst();
    }

    @Test
    void whatADisabledRaterHasGoesToSomebodyElse() {
        ActAs.system(() -> people.disable(first.rater()));

        thirdHasThePlaceOfTheFirst();
    }

    @Test
    void whoLosesTheRoleOfRatersLosesTheirRatings() {
        ActAs.system(() -> {
            people.grant(first.rater(), Role.TRAINER, null);
            return people.revoke(first.rater(), Role.TRAINER, null);
        });
        assertThat(scene.assigned(performance)).filteredOn(Assigned::isLive).contains(first);

        ActAs.system(() -> people.revoke(first.rater(), Role.TEAM_LEAD, null));

        thirdHasThePlaceOfTheFirst();
    }

    private PersonId candidate() {
        return context.getBean(RatingAssignmentRepository.class)
                .performance(performance)
                .candidate();
    }

    private void thirdHasThePlaceOfTheFirst() {
        assertThat(scene.assigned(performance))
                .filteredOn(Assigned::isLive)
                .extracting(Assigned::rater, Assigned::place)
                .containsExactlyInAnyOrder(tuple(second.rater(), 2), tuple(third, 1));
    }
}
