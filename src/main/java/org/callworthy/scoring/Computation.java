package org.callworthy.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.callworthy.common.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a component came to, before it is kept.
 *
 * @param items raw scores; none for a role-play, whose raw scores are the ratings
 */
record Computation(
        List<CompetencyPart> parts, @Nullable BigDecimal margin, boolean criticalFailed, List<ItemScore> items) {

    Computation {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
    }

    Points points() {
        return parts.stream().map(CompetencyPart::points).reduce(Points.NONE, Points::plus);
    }
}
