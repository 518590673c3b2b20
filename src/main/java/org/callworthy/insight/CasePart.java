package org.callworthy.insight;

import java.time.Instant;
import org.callworthy.certification.CaseState;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.jspecify.annotations.Nullable;

/**
 * The newest assignment of a component of a case.
 *
 * @param endedAt when its attempt was closed
 * @param due the end of the day by which the committee wants it sat again, where it does
 */
record CasePart(
        AssignmentId id,
        String component,
        int attemptNo,
        AssignmentKind kind,
        AssignmentState state,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant endedAt,
        @Nullable Instant due) {

    boolean isMissed(Instant now) {
        return state == AssignmentState.WAITING && now.isAfter(closesAt);
    }

    /** After the committee's day it is for the committee to say what follows, as it is of whatever lies before it. */
    boolean canHaveAnotherWindow(CaseState of, Instant now) {
        return state == AssignmentState.WAITING
                && (of == CaseState.EXAMINATION || of == CaseState.CONDITIONAL)
                && (due == null || now.isBefore(due));
    }

    boolean isOpen(AssignmentKind of) {
        return kind == of && state.open();
    }
}
