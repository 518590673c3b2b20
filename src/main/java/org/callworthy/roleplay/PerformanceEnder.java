package org.callworthy.roleplay;

import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptEnder;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CloseReason;
import org.springframework.stereotype.Component;

/** Ends a call for an invigilator; what has arrived of it counts. */
@Component
class PerformanceEnder implements AttemptEnder {

    private final PerformanceCloser closer;

    PerformanceEnder(PerformanceCloser closer) {
        this.closer = closer;
    }

    @Override
    public AssignmentKind kind() {
        return AssignmentKind.ROLE_PLAY;
    }

    @Override
    public boolean end(AttemptId attempt, Runnable entered) {
        return closer.close(attempt, CloseReason.INVIGILATOR, entered);
    }
}
