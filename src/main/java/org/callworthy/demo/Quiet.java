package org.callworthy.demo;

import java.time.Duration;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.TargetEventPublication;

/** Waits until every listener has heard of what has happened. */
@OnlyInDemo
class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final EventPublicationRegistry publications;

    Quiet(EventPublicationRegistry publications) {
        this.publications = publications;
    }

    void await() {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (var open = publications.findIncompletePublications();
                !open.isEmpty();
                open = publications.findIncompletePublications()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Not heard of: " + describe(open.iterator().next()));
            }
            pause();
        }
    }

    private static String describe(TargetEventPublication open) {
        return open.getEvent() + " by " + open.getTargetIdentifier().getValue();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo people were made", e);
        }
    }
}
