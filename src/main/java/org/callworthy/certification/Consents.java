package org.callworthy.certification;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets candidates withdraw the consent that they gave to an examination, without asking why. Nobody is told. */
@Service
@PermitAll
public class Consents {

    private final CertificationCaseRepository cases;
    private final Ending ending;
    private final Erasing erasing;
    private final SignedIn signedIn;
    private final AuditLog audit;

    Consents(CertificationCaseRepository cases, Ending ending, Erasing erasing, SignedIn signedIn, AuditLog audit) {
        this.cases = cases;
        this.ending = ending;
        this.erasing = erasing;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Empty when there is no such case, or it is somebody else's: an outsider must not learn which. */
    @Transactional
    public Optional<WithdrawOutcome> withdraw(CaseId id) {
        return cases.lock(id).filter(on -> on.person().equals(signedIn.id())).map(this::withdraw);
    }

    private WithdrawOutcome withdraw(CertificationCase on) {
        audit.record(
                "certification.consent.withdrawn", Subject.of("case", on.id().value()));
        boolean ended = ending.end(on.id(), Ending.Cause.CONSENT, "") instanceof EndOutcome.Ended;
        boolean erased = erasing.recordings(on.id(), Erasure.Cause.CONSENT);
        if (ended) {
            return new WithdrawOutcome.ExaminationEnded();
        }
        return erased ? new WithdrawOutcome.RecordingsErased() : new WithdrawOutcome.NothingLeft();
    }
}
