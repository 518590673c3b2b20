package org.callworthy.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Points;
import org.callworthy.common.Share;
import org.callworthy.measurement.BinomialError;
import org.callworthy.measurement.RaterError;
import org.callworthy.rating.CriterionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Standard errors in percent of the attainable points, four decimals. An exam's comes from the sampling of its items
 * ({@link BinomialError}), a role-play's from the differences of its raters ({@link RaterError}); null where neither can tell.
 */
final class Margin {

    private static final int DIGITS = 4;

    private Margin() {}

    static @Nullable BigDecimal ofItems(Points points, int items) {
        return percent(BinomialError.of(Share.of(points).doubleValue(), items));
    }

    /** @param ratings raw scores by criterion, a map for each rater */
    static @Nullable BigDecimal ofRatings(List<CriterionOutcome> criteria, List<Map<String, Integer>> ratings) {
        double attainable = criteria.stream()
                .mapToDouble(criterion -> criterion.points().attainable().doubleValue())
                .sum();
        double[] weights =
                criteria.stream().mapToDouble(CriterionOutcome::weight).toArray();
        double[][] scores = ratings.stream()
                .map(rating -> criteria.stream()
                        .mapToDouble(criterion -> rating.getOrDefault(criterion.criterion(), 0))
                        .toArray())
                .toArray(double[][]::new);
        return percent(RaterError.of(scores, weights) / attainable);
    }

    private static @Nullable BigDecimal percent(double share) {
        return Double.isFinite(share) ? BigDecimal.valueOf(share * 100).setScale(DIGITS, RoundingMode.HALF_UP) : null;
    }
}
