package org.callworthy.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells listeners again what they have not heard: because they failed, or because the node that was to tell them is gone. It
 * goes on until they have, at growing intervals. Any number of nodes may do it: as a rule one of them claims a publication, and
 * listeners bear being told twice, even at once.
 */
@Component
class LeftOverEvents {

    /** Longer than any listener takes or waits for a thread: what stands still for so long has nobody who tells it. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration FIRST_INTERVAL = Duration.ofSeconds(10);
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(15);
    private static final int MANY_TRIES = 5;
    private static final int AT_ONCE = 500;
    private static final int CLAIMED_AT_ONCE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(LeftOverEvents.class);

    private final EventPublicationRepository publications;
    private final FailedEventPublications failed;
    private final InstantSource clock;
    private final Set<UUID> unreadable = ConcurrentHashMap.newKeySet();

    LeftOverEvents(EventPublicationRepository publications, FailedEventPublications failed, InstantSource clock) {
        this.publications = publications;
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void tellAgain() {
        Instant now = clock.instant();
        Stream.of(Status.PUBLISHED, Status.PROCESSING, Status.RESUBMITTED)
                .flatMap(status -> publications.findByStatus(status).stream())
                .filter(each -> lastTold(each).plus(PATIENCE).isBefore(now))
                .forEach(each -> publications.markFailed(each.getIdentifier()));
        publications.findByStatus(Status.FAILED).stream()
                .filter(each -> isDue(each, now) && isReadable(each))
                .limit(AT_ONCE)
                .peek(LeftOverEvents::warn)
                .map(EventPublication::getIdentifier)
                .gather(Gatherers.windowFixed(CLAIMED_AT_ONCE))
                .forEach(this::tell);
    }

    /** Looks anew before each few, so that hardly any is claimed that another node has begun to tell. */
    private void tell(List<UUID> some) {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(Integer.MAX_VALUE)
                .withFilter(each -> some.contains(each.getIdentifier())));
    }

    /** One that a newer version cannot read any more must not keep the others from being told; it is logged once. */
    private boolean isReadable(EventPublication publication) {
        try {
            return publication.getEvent() != null;
        } catch (RuntimeException e) {
            if (unreadable.add(publication.getIdentifier())) {
                LOG.error("Publication {} cannot be read, and is not told", publication.getIdentifier(), e);
            }
            return false;
        }
    }

    /** Ten seconds after the first try, then twice as long each time, up to a quarter of an hour. */
    static boolean isDue(EventPublication publication, Instant now) {
        int doublings = Math.clamp(publication.getCompletionAttempts() - 1, 0, 10);
        Duration interval = FIRST_INTERVAL.multipliedBy(1L << doublings);
        Duration waits = interval.compareTo(LONGEST_INTERVAL) < 0 ? interval : LONGEST_INTERVAL;
        return !lastTold(publication).plus(waits).isAfter(now);
    }

    private static Instant lastTold(EventPublication publication) {
        Instant again = publication.getLastResubmissionDate();
        return again == null ? publication.getPublicationDate() : again;
    }

    private static void warn(EventPublication publication) {
        if (publication.getCompletionAttempts() >= MANY_TRIES) {
            LOG.error(
                    "Not heard after {} tries, and told again: publication {}",
                    publication.getCompletionAttempts(),
                    publication.getIdentifier());
        }
    }
}
