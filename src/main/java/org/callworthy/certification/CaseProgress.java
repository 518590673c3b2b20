package org.callworthy.certification;

import java.time.InstantSource;
import java.util.List;
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
        OVERDUE,
        RESULT_REPLACED
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

    /** Out of the examination in its round; after conditions, or with another result before the committee, in the next. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beforeCommittee(CertificationCase on, Cause cause) {
        int round = on.state() == CaseState.EXAMINATION ? on.round() : on.round() + 1;
        cases.move(on.id(), CaseState.DECISION, round, clock.instant());
        audit.record(
                "certification.case.presented",
                Subject.of("case", on.id().value()),
                Map.of("round", String.valueOf(round), "cause", cause.name()));
    }

    /**
     * A component is being examined or scored again: what the committee had before it is not complete any more. It comes back
     * in another round, so that no vote counts on what it was.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void backToExamination(CertificationCase on) {
        takeBack(on, CaseState.EXAMINATION, on.round() + 1);
    }

    /**
     * As {@link #backToExamination}, of a resit: the committee has decided without it, and waits for it as it did before. Others of
     * its conditions may be pending still, for which the case waits already. Out of conditions a case comes in the next round anyway.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void backToCondition(CertificationCase on, Nonconformity resit) {
        if (resit.state() == NonconformityState.UNMET) {
            nonconformities.setState(resit.id(), NonconformityState.OPEN, null);
            audit.record(
                    "certification.nonconformity.reopened",
                    Subject.of("nonconformity", resit.id().value()));
        }
        if (on.state() == CaseState.DECISION) {
            takeBack(on, CaseState.CONDITIONAL, on.round());
        }
    }

    private void takeBack(CertificationCase on, CaseState to, int round) {
        cases.move(on.id(), to, round, clock.instant());
        audit.record("certification.case.taken-back", Subject.of("case", on.id().value()));
    }

    /** Closes a nonconformity; with the last one the case goes back for a confirming vote: no job grants anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    void fulfil(CertificationCase on, NonconformityId fulfilled) {
        nonconformities.setState(fulfilled, NonconformityState.CLOSED, clock.instant());
        audit.record("certification.nonconformity.closed", Subject.of("nonconformity", fulfilled.value()));
        presentUnlessPending(on);
    }

    /** Notes that a resit stayed below its cut. What else the committee asked for can still be done. */
    @Transactional(propagation = Propagation.MANDATORY)
    void miss(CertificationCase on, NonconformityId unmet) {
        nonconformities.setState(unmet, NonconformityState.UNMET, null);
        audit.record("certification.nonconformity.unmet", Subject.of("nonconformity", unmet.value()));
        presentUnlessPending(on);
    }

    private void presentUnlessPending(CertificationCase on) {
        List<Nonconformity> all = nonconformities.of(on.id());
        if (all.stream().anyMatch(each -> each.state().isPending())) {
            return;
        }
        int askedIn = all.stream()
                .filter(each -> each.state() != NonconformityState.PROPOSED)
                .mapToInt(Nonconformity::round)
                .max()
                .orElseThrow();
        boolean unmet =
                all.stream().anyMatch(each -> each.state() == NonconformityState.UNMET && each.round() == askedIn);
        beforeCommittee(on, unmet ? Cause.RESIT_BELOW_CUT : Cause.CONDITIONS_FULFILLED);
    }
}
