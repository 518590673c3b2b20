package org.callworthy.rating;

import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases marks, notes and what they came to. Who rated stays: it keeps them from deciding. Called by certification. */
@Service
@CalledByServices
public class RatingErasure {

    private final RatingRepository ratings;
    private final RatingOutcomeRepository outcomes;

    RatingErasure(RatingRepository ratings, RatingOutcomeRepository outcomes) {
        this.ratings = ratings;
        this.outcomes = outcomes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        outcomes.delete(caseId);
        ratings.delete(caseId);
    }
}
