package org.callworthy.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells one listening from the next: browsers fetch a recording in many parts, and all that somebody fetches with less than
 * ten minutes in between is one. Kept in memory for the last 10,000; whatever is forgotten counts once more, never less.
 */
@Component
class Playings {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private record Playing(PersonId listener, PerformanceId performance, Voices voices) {}

    private final Map<Playing, Instant> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Playing, Instant> eldest) {
            return size() > MOST;
        }
    };
    private final InstantSource clock;

    Playings(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether this is heard anew. */
    synchronized boolean begins(PersonId listener, PerformanceId performance, Voices voices) {
        Instant now = clock.instant();
        Instant before = latest.put(new Playing(listener, performance, voices), now);
        return before == null || !now.isBefore(before.plus(PAUSE));
    }

    /** The listening could not be noted: it has not begun. */
    synchronized void forget(PersonId listener, PerformanceId performance, Voices voices) {
        latest.remove(new Playing(listener, performance, voices));
    }
}
