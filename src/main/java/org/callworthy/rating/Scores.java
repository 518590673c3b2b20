package org.callworthy.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Points;
import org.callworthy.scheme.Criterion;

/** One rater's complete scores of one performance, 0 to 4 by criterion. */
record Scores(Map<String, Integer> byCriterion) {

    Scores {
        byCriterion = Map.copyOf(byCriterion);
        byCriterion.forEach((criterion, score) -> {
            if (score < 0 || score > Criterion.HIGHEST_SCORE) {
                throw new IllegalArgumentException("Not a score of " + criterion + ": " + score);
            }
        });
    }

    int on(Criterion criterion) {
        Integer score = byCriterion.get(criterion.id());
        if (score == null) {
            throw new IllegalArgumentException("No score of " + criterion.id());
        }
        return score;
    }

    /** Whether this rater saw the criterion failed; never so where nothing must be reached. */
    boolean failsCritically(Criterion criterion) {
        return criterion.mustReach().isPresent()
                && on(criterion) < criterion.mustReach().getAsInt();
    }

    Points total(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion ->
                        Points.of(on(criterion), Criterion.HIGHEST_SCORE).times(BigDecimal.valueOf(criterion.weight())))
                .reduce(Points.NONE, Points::plus);
    }
}
