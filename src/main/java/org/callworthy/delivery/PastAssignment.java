package org.callworthy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An earlier assignment of the same component, as far as the limits ask. */
record PastAssignment(
        AssignmentId id,
        int attemptNo,
        AssignmentState state,
        Instant closesAt,
        boolean started,
        @Nullable Instant endedAt) {

    /** One whose window ran out before a start is missed, not open. */
    boolean stillOpen(Instant now) {
        return state == AssignmentState.UNDER_WAY || state == AssignmentState.WAITING && !now.isAfter(closesAt);
    }
}
