package org.callworthy.exam;

import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A sitting goes on with its attempt, in the same transaction: the next closing must find it open. */
@Component
class ReopenedListener {

    private final SittingRepository sittings;

    ReopenedListener(SittingRepository sittings) {
        this.sittings = sittings;
    }

    @EventListener
    void on(AttemptReopened reopened) {
        if (reopened.kind() == AssignmentKind.EXAM) {
            sittings.reopen(SittingId.of(reopened.attempt()));
        }
    }
}
