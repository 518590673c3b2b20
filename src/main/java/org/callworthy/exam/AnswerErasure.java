package org.callworthy.exam;

import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases answers once nobody may keep them any more. Which items were shown stays. Called by certification. */
@Service
@CalledByServices
public class AnswerErasure {

    private final AnswerRepository answers;

    AnswerErasure(AnswerRepository answers) {
        this.answers = answers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        answers.delete(caseId);
    }
}
