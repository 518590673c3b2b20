package org.callworthy.certification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case that nobody has decided on: without a result, and with nothing left to do for anybody. */
@Component
class Ending {

    /** Who wanted it. */
    enum Cause {
        TRAINING,
        CANDIDATE,
        CONSENT
    }

    private final CertificationCaseRepository cases;
    private final RetentionRepository retention;
    private final Closing closing;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Ending(
            CertificationCaseRepository cases,
            RetentionRepository retention,
            Closing closing,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.retention = retention;
        this.closing = closing;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason empty where it is the candidate’s own wish: they need not give any */
    @Transactional(propagation = Propagation.MANDATORY)
    EndOutcome end(CaseId id, Cause cause, String reason) {
        CertificationCase on = cases.lock(id).orElseThrow();
        if (on.state().isOver()) {
            return new EndOutcome.AlreadyOver(on.state());
        }
        Instant now = clock.instant();
        closing.close(id, CaseState.WITHDRAWN, now);
        retention.insertEnding(id, cause, reason, signedIn.id(), now);
        audit.record("certification.case.ended", Subject.of("case", id.value()), Map.of("cause", cause.name()));
        return new EndOutcome.Ended();
    }
}
