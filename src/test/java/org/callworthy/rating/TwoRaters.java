package org.callworthy.rating;

import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A performance, and two leads who have it to rate. */
@CallworthyTest
@Transactional
abstract class TwoRaters {

    @Autowired
    ApplicationContext context;

    @Autowired
    Assigning assigning;

    @Autowired
    Ratings ratings;

    @Autowired
    ActAs actAs;

    RatingScene scene;
    PerformanceId performance;
    Assigned first;
    Assigned second;

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

    <T> T asFirst(Supplier<T> act) {
        return actAs.person(first.rater(), act);
    }
}
