package org.callworthy.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import org.callworthy.common.Points;
import org.callworthy.scheme.Criterion;

/**
 * What the ratings of a performance come to on one criterion.
 *
 * @param criterion its id in the rubric
 * @param score 0 to 4, in steps of a half
 * @param criticalFailed whether most ratings are below what must be reached
 */
public record CriterionOutcome(
        String criterion, String competency, int weight, BigDecimal score, boolean criticalFailed)
        implements Serializable {

    public Points points() {
        return new Points(score, BigDecimal.valueOf(Criterion.HIGHEST_SCORE)).times(BigDecimal.valueOf(weight));
    }
}
