package org.callworthy.insight;

import java.time.Instant;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.jspecify.annotations.Nullable;

/**
 * The newest assignment of a component of a case.
 *
 * @param endedAt when its attempt was closed
 */
record CasePart(
        AssignmentId id,
        String component,
        int attemptNo,
        AssignmentKind kind,
        AssignmentState state,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant endedAt) {

    boolean isMissed(Instant now) {
        return state == AssignmentState.WAITING && now.isAfter(closesAt);
    }

    boolean isOpen(AssignmentKind of) {
        return kind == of && state.open();
    }
}
