package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When something last came from each attempt's browser. Noted in memory at each request and written for all together a few
 * seconds later, so that every node's board sees it and no answer waits for it.
 */
@Component
public class Presence {

    private final Map<AttemptId, Instant> fresh = new ConcurrentHashMap<>();
    private final PresenceRepository presences;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Presence(PresenceRepository presences, TransactionTemplate transaction, InstantSource clock) {
        this.presences = presences;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void heard(Bearer bearer) {
        fresh.put(bearer.attempt(), clock.instant());
    }

    @Scheduled(fixedDelay = 4, timeUnit = TimeUnit.SECONDS)
    void write() {
        Map<AttemptId, Instant> taken = new HashMap<>(fresh);
        if (!taken.isEmpty()) {
            transaction.executeWithoutResult(status -> presences.write(taken));
            taken.forEach(fresh::remove);
        }
    }
}
