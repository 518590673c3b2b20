package org.callworthy.rating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Points;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;

/**
 * What the ratings of a performance come to.
 *
 * @param ratings the raw scores by criterion, a map for each rating, in the order of their places
 */
public record RatingOutcome(
        PerformanceId performance,
        CaseId caseId,
        List<CriterionOutcome> criteria,
        List<Map<String, Integer>> ratings,
        Instant settledAt) {

    public RatingOutcome {
        criteria = List.copyOf(criteria);
        ratings = List.copyOf(ratings);
    }

    public Points points() {
        return criteria.stream().map(CriterionOutcome::points).reduce(Points.NONE, Points::plus);
    }

    public boolean isCriticalFailed() {
        return criteria.stream().anyMatch(CriterionOutcome::criticalFailed);
    }
}
