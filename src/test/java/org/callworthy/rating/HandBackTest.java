package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.callworthy.account.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A rater who recognises the candidate does not rate them. */
class HandBackTest extends TwoRaters {

    @Test
    void whoKnowsTheVoiceGivesTheRatingBackAndSomebodyElseGetsIt() {
        asFirst(() -> ratings.save(first.id(), "empathy", new Mark(3, "", null)));
        PersonId third = scene.lead();

        assertThat(asFirst(() -> ratings.handBack(first.id()))).isTrue();

        assertThat(scene.assigned(performance))
                .filteredOn(Assigned::isLive)
                .extracting(Assigned::rater, Assigned::place)
                .containsExactlyInAnyOrder(tuple(second.rater(), 2), tuple(third, 1));
        assertThat(asFirst(() -> ratings.save(first.id(), "empathy", Mark.EMPTY)))
                .isEqualTo(new SaveOutcome.Locked(RatingState.REPLACED));
        assertThat(asFirst(() -> ratings.handBack(first.id()))).isFalse();
        assertThatThrownBy(() -> actAs.person(second.rater(), () -> ratings.handBack(first.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsGivenBackWaitsWhereNobodyElseMayRateIt() {
        assertThat(asFirst(() -> ratings.handBack(first.id()))).isTrue();
        assertThat(scene.assigned(performance))
                .filteredOn(Assigned::isLive)
                .extracting(Assigned::rater)
                .containsExactly(second.rater());
        scene.lead();
        assigning.fill(performance, 0);
        assertThat(scene.assigned(performance)).filteredOn(Assigned::isLive).hasSize(2);
    }
}
