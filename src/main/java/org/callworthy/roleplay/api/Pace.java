package org.callworthy.roleplay.api;

import java.time.InstantSource;
import org.callworthy.common.RateLimit;
import org.callworthy.delivery.AttemptId;
import org.springframework.stereotype.Component;

/** How much a call page may send: three things a second, and twenty minutes' worth at once, as after a time without network. */
@Component
class Pace {

    private static final int MOST_PERFORMANCES = 10_000;

    private final RateLimit<AttemptId> byPerformance;

    Pace(InstantSource clock) {
        byPerformance = new RateLimit<>(1_200, 3, MOST_PERFORMANCES, clock);
    }

    boolean allows(AttemptId performance) {
        return byPerformance.admit(performance);
    }
}
