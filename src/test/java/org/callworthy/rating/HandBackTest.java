package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A rater who recognises the candidate does not rate them. */
@CallworthyTest
@Transactional
class HandBackTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Assigning assigning;

    @Autowired
    Ratings ratings;

    @Autowired
    ActAs actAs;

    private RatingScene scene;
    private PerformanceId performance;
    private Assigned first;
    private Assigned second;

    @BeforeEach
    void twoLeadsHaveAPerformanceToRate() {
        scene = new RatingScene(context);
        scene.lead();
        scene.lead();
        performance = scene.perform(scene.agent());
        assigning.fill(performance, 2);
        first = scene.assigned(performance).get(0);
        second = scene.assigned(performance).get(1);
    }

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

    private <T> T asFirst(Supplier<T> act) {
        return actAs.person(first.rater(), act);
    }
}
