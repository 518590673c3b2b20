package org.callworthy.demo;

import java.time.Duration;
import org.callworthy.roleplay.PendingRecordings;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.TargetEventPublication;

/** Waits until every call is recorded and every listener has heard of what has happened. */
@OnlyInDemo
class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final EventPublicationRegistry publications;
    private final PendingRecordings recordings;

    Quiet(EventPublicationRegistry publications, PendingRecordings recordings) {
        this.publications = publications;
        this.recordings = recordings;
    }

    void await() {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (recordings.catchUp(); recordings.areWaiting(); recordings.catchUp()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A recording is not made");
            }
            pause();
        }
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
