package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.delivery.NextAttempt.Allowed;
import org.callworthy.delivery.NextAttempt.StillOpen;
import org.callworthy.delivery.NextAttempt.UsedUp;

/**
 * How often a component may be attempted, and how soon again. What was begun counts; what was withdrawn or missed before
 * a start does not. A waiting day is 24 hours from the end of the last attempt.
 */
record AttemptLimit(int attempts, int waitingDays) {

    NextAttempt next(List<PastAssignment> past, Instant now) {
        Optional<PastAssignment> open =
                past.stream().filter(p -> p.stillOpen(now)).findFirst();
        if (open.isPresent()) {
            return new StillOpen(open.get().id());
        }
        long begun = past.stream().filter(PastAssignment::started).count();
        if (begun >= attempts) {
            return new UsedUp(attempts);
        }
        int last = past.stream().mapToInt(PastAssignment::attemptNo).max().orElse(0);
        Instant waited = waited(past).orElse(now);
        return new Allowed(last + 1, attempts, waited.isAfter(now) ? waited : now);
    }

    /** The end of the waiting days; empty if nothing was begun. */
    Optional<Instant> waited(List<PastAssignment> past) {
        return past.stream()
                .map(PastAssignment::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> end.plus(Duration.ofDays(waitingDays)));
    }
}
