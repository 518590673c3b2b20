package org.callworthy.rating;

import java.time.InstantSource;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.Performances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes ratings that are still open away from their raters when nothing can come of them. Called by certification. */
@Service
@CalledByServices
public class RatersCallOff {

    private final RatingAssignmentRepository assignments;
    private final RatingWaitingRepository waiting;
    private final Performances performances;
    private final Attempts attempts;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    RatersCallOff(
            RatingAssignmentRepository assignments,
            RatingWaitingRepository waiting,
            Performances performances,
            Attempts attempts,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.assignments = assignments;
        this.waiting = waiting;
        this.performances = performances;
        this.attempts = attempts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(CaseId caseId) {
        performances.of(caseId).forEach(this::callOff);
    }

    /** What was handed in of one part of a case that is decided without it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void callOff(AssignmentId assignment) {
        attempts.of(assignment)
                .ifPresent(attempt -> callOff(new PerformanceId(attempt.id().value())));
    }

    private void callOff(PerformanceId performance) {
        waiting.done(performance);
        assignments.lock(performance).stream()
                .filter(assigned -> assigned.state() == RatingState.OPEN)
                .forEach(assigned -> {
                    assignments.replace(assigned.id(), signedIn.idIfAny(), clock.instant());
                    audit.record(
                            "rating.called-off",
                            Subject.of("rating", assigned.id().value()));
                });
    }
}
