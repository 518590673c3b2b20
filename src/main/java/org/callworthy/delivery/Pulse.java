package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.callworthy.account.Reach;
import org.callworthy.common.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every few seconds that somebody serves. Where nobody did for longer, whether servers or database were away, the gap
 * is an outage, if it hit anybody. Begins once pages are served: before that the demo's past is made, where time jumps. A verb of
 * the command line serves nobody.
 */
@Component
class Pulse {

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
        Optional<Instant> last = outages.lastBeat();
        if (last.isPresent() && now.isBefore(last.get())) {
            return;
        }
        last.filter(before -> before.plus(LONGEST_SILENCE).isBefore(now))
                .map(before -> new Span(before, now))
                .filter(gap -> !outages.hit(gap, Reach.EVERYWHERE, now).isEmpty())
                .ifPresent(gap -> outages.insert(new OutageId(Ids.next()), gap, true));
        outages.beat(now);
    }
}
