package org.callworthy.roleplay.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.callworthy.delivery.AttemptId;
import org.springframework.stereotype.Component;

/**
 * How much a call page may send: three things a second, and twenty minutes' worth at once, as after a time without
 * network. Kept in memory, for at most 10,000 performances.
 */
@Component
class Pace {

    private static final int MOST = 1_200;
    private static final double PER_SECOND = 3;
    private static final int MOST_PERFORMANCES = 10_000;

    private record Allowance(double left, Instant at) {}

    private final Map<AttemptId, Allowance> byPerformance = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AttemptId, Allowance> eldest) {
            return size() > MOST_PERFORMANCES;
        }
    };

    private final InstantSource clock;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean allows(AttemptId performance) {
        Instant now = clock.instant();
        Allowance before = byPerformance.getOrDefault(performance, new Allowance(MOST, now));
        double earned = Math.max(0, Duration.between(before.at(), now).toMillis()) * PER_SECOND / 1000;
        double left = Math.min(MOST, before.left() + earned);
        byPerformance.put(performance, new Allowance(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }
}
