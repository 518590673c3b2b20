package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;

/** Whether a component of a case can be assigned (again). */
public sealed interface NextAttempt extends Serializable {

    /** @param from the end of the waiting days; an assignment must not open earlier */
    record Allowed(int attemptNo, int of, Instant from) implements NextAttempt {}

    /** An earlier one is not done yet. */
    record StillOpen(AssignmentId assignment) implements NextAttempt {}

    record UsedUp(int attempts) implements NextAttempt {}
}
