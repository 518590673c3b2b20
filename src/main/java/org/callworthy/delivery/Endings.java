package org.callworthy.delivery;

import java.time.InstantSource;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what a case, or a part of it, still has open. Called by certification, whose decision it is. */
@Service
@CalledByServices
public class Endings {

    private final CaseRepository cases;
    private final Assignments assignments;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    Endings(
            CaseRepository cases,
            Assignments assignments,
            Attempts attempts,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.assignments = assignments;
        this.attempts = attempts;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes back what has not been begun and closes what has, which counts as used. Doing it again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseId id) {
        if (!cases.end(id, clock.instant())) {
            return;
        }
        assignments.of(id).stream()
                .filter(each -> each.state().open())
                .filter(each -> !assignments.withdraw(each.id()))
                .flatMap(each -> attempts.of(each.id()).stream())
                .forEach(attempt -> attempts.close(attempt.id(), CloseReason.CASE_ENDED));
        audit.record("delivery.case.ended", Subject.of("case", id.value()));
        events.publishEvent(new CaseEnded(id));
    }

    /** As {@link #end(CaseId)}, of one part of a case that goes on or comes to a certification. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(AssignmentId id) {
        if (assignments.withdraw(id)) {
            return;
        }
        attempts.of(id)
                .filter(attempt -> attempts.close(attempt.id(), CloseReason.CASE_ENDED))
                .ifPresent(attempt -> events.publishEvent(new AttemptEnded(attempt.id(), attempt.kind())));
    }
}
