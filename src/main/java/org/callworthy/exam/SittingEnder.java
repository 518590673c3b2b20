package org.callworthy.exam;

import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptEnder;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CloseReason;
import org.springframework.stereotype.Component;

/** Ends a sitting for an invigilator; what has arrived counts. */
@Component
class SittingEnder implements AttemptEnder {

    private final SittingCloser closer;

    SittingEnder(SittingCloser closer) {
        this.closer = closer;
    }

    @Override
    public AssignmentKind kind() {
        return AssignmentKind.EXAM;
    }

    @Override
    public boolean end(AttemptId attempt, Runnable entered) {
        return closer.close(attempt, CloseReason.INVIGILATOR, entered);
    }
}
