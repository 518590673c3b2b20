package org.callworthy.delivery;

import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases why invigilators acted on the attempts of a case, which may say something about a person. Called by services. */
@Service
@CalledByServices
public class ReasonErasure {

    private final ClockRepository ledger;
    private final LateDecisionRepository decisions;

    ReasonErasure(ClockRepository ledger, LateDecisionRepository decisions) {
        this.ledger = ledger;
        this.decisions = decisions;
    }

    /** For good. What was done, when and by whom stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        ledger.eraseReasons(caseId);
        decisions.eraseReasons(caseId);
    }
}
