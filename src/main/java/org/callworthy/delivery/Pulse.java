package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.callworthy.common.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every few seconds that somebody serves. Where nobody did for longer, whether servers or database were away, the gap
 * is an outage, if anything was open then. Begins once pages are served: before that the demo's past is made, where time jumps. A verb of
 * the command line serves nobody.
 */
@Component
public class Pulse {

    static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

    private final OutageRepository outages;
    private final InstantSource clock;
    private final boolean announced;
    private volatile boolean serving;

    Pulse(OutageRepository outages, InstantSource clock, @Value("${callworthy.announce:true}") boolean announced) {
        this.outages = outages;
        this.clock = clock;
        this.announced = announced;
    }

    /**
     * Since when somebody has served all the time: for whoever waits for what browsers kept while nobody did. As long as an
     * outage has not been noticed that is not even now; the beginning of time if there never was one.
     */
    public Instant servingSince() {
        Instant now = clock.instant();
        // in this order: whoever notices an outage beats in the same transaction
        Optional<Instant> last = outages.lastBeat();
        return last.isPresent() && isOutage(last.get(), now)
                ? now
                : outages.lastNoticedEnd(now).orElse(Instant.EPOCH);
    }

    @EventListener(ApplicationReadyEvent.class)
    void serve() {
        serving = announced;
    }

    @Transactional
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void beatWhileServing() {
        if (serving) {
            beat();
        }
    }

    @Transactional
    void beat() {
        Instant now = clock.instant();
        Optional<Instant> last = outages.holdLastBeat();
        if (last.isPresent() && now.isBefore(last.get())) {
            return;
        }
        last.filter(before -> isOutage(before, now))
                .map(before -> new Span(before, now))
                .filter(outages::wasAnyOpen)
                .ifPresent(gap -> outages.insert(new OutageId(Ids.next()), gap, true));
        outages.beat(now);
    }

    private static boolean isOutage(Instant last, Instant now) {
        return last.plus(LONGEST_SILENCE).isBefore(now);
    }
}
