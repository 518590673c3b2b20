package org.callworthy.exam;

import java.time.InstantSource;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptEnded;
import org.callworthy.delivery.CaseEnded;
import org.callworthy.delivery.CloseReason;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Closes the sittings of what has ended; their attempts are closed already. Nothing is submitted for scoring. */
@Component
class EndedListener {

    private final SittingRepository sittings;
    private final Forms forms;
    private final InstantSource clock;

    EndedListener(SittingRepository sittings, Forms forms, InstantSource clock) {
        this.sittings = sittings;
        this.forms = forms;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CaseEnded ended) {
        sittings.open(ended.caseId()).forEach(this::close);
    }

    @ApplicationModuleListener
    void on(AttemptEnded ended) {
        if (ended.kind() == AssignmentKind.EXAM) {
            close(SittingId.of(ended.attempt()));
        }
    }

    private void close(SittingId id) {
        sittings.close(id, CloseReason.CASE_ENDED, clock.instant());
        forms.forget(id);
    }
}
