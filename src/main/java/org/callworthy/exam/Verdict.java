package org.callworthy.exam;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the answers of a request were taken. Durable they are in any case, but for {@code other}.
 *
 * @param stale from an older epoch: they do not count
 * @param late after the deadline or the hand-in: they do not count
 * @param before those of them that are repeats and had come in time: they count nevertheless
 * @param paused the clock stands still; answers count
 * @param other the place of one of them under whose number the journal holds something else, as when a page lost count, or the
 *     same as having come late: it was not kept
 */
record Verdict(boolean stale, boolean late, Instant deadline, boolean paused, Set<Answer> before, OptionalInt other) {

    Verdict(boolean stale, boolean late, Instant deadline, boolean paused) {
        this(stale, late, deadline, paused, Set.of(), OptionalInt.empty());
    }

    Verdict inTime() {
        return new Verdict(false, false, deadline, paused, before, other);
    }

    Verdict with(Set<Answer> before, OptionalInt other) {
        return new Verdict(stale, late, deadline, paused, before, other);
    }
}
