package org.callworthy.certification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a case on between examination, conditions and the committee. The caller holds the case's lock. */
@Component
class CaseProgress {

    /** Why a case comes before the committee; the audit log says so in these words. */
    enum Cause {
        COMPONENTS_COMPLETE,
        CONDITIONS_FULFILLED,
        RESIT_BELOW_CUT,
        OVERDUE
    }

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final AuditLog audit;
    private final InstantSource clock;

    CaseProgress(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before the committee for the first time in this round, or, after conditions, in the next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beforeCommittee(CertificationCase on, Cause cause) {
        int round = on.state() == CaseState.CONDITIONAL ? on.round() + 1 : on.round();
        cases.move(on.id(), CaseState.DECISION, round, clock.instant());
        audit.record(
                "certification.case.presented",
                Subject.of("case", on.id().value()),
                Map.of("round", String.valueOf(round), "cause", cause.name()));
    }

    /** A component is being examined again: what the committee had before it is not complete any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void backToExamination(CertificationCase on) {
        cases.move(on.id(), CaseState.EXAMINATION, on.round(), clock.instant());
        audit.record("certification.case.taken-back", Subject.of("case", on.id().value()));
    }

    /** Closes a nonconformity; with the last one the case goes back for a confirming vote: no job grants anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    void fulfil(CertificationCase on, NonconformityId fulfilled) {
        Instant now = clock.instant();
        nonconformities.setState(fulfilled, NonconformityState.CLOSED, now);
        audit.record("certification.nonconformity.closed", Subject.of("nonconformity", fulfilled.value()));
        boolean pending = nonconformities.of(on.id()).stream()
                .anyMatch(each -> each.state().isPending());
        if (!pending) {
            beforeCommittee(on, Cause.CONDITIONS_FULFILLED);
        }
    }
}
