package org.callworthy.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.callworthy.common.Points;
import org.callworthy.common.Share;
import org.jspecify.annotations.Nullable;

/**
 * Weighted means, exact. A component c weighs w(c) and has g(c) of a(c) points, of which g(c,k) of a(c,k) belong to
 * competency k.
 *
 * <ul>
 *   <li>Overall: {@code Σ w(c) · g(c)/a(c) ÷ Σ w(c)}.
 *   <li>Competency: {@code Σ w(c) · g(c,k)/a(c) ÷ Σ w(c) · a(c,k)/a(c)}: a competency weighs in a component what it can earn
 *       there, so that overall is the mean of the competencies, weighted likewise.
 *   <li>Margin of either: errors of components are independent, so {@code sqrt(Σ (weight · error)²) ÷ Σ weight}.
 * </ul>
 */
final class Weighing {

    /** One part of a mean; its weight need not be of any unit. */
    record Part(Share weight, Points points, @Nullable BigDecimal margin) {

        static Part overall(int weight, ComponentResult result) {
            return new Part(Share.ofPercent(BigDecimal.valueOf(weight)), result.points(), result.margin());
        }

        static Part of(CompetencyPart part, int weight, ComponentResult in) {
            Share earnable = Share.of(part.points().attainable(), in.points().attainable());
            return new Part(earnable.times(weight), part.points(), part.margin());
        }
    }

    private static final int MARGIN_DIGITS = 4;

    private Weighing() {}

    static Share mean(List<Part> parts) {
        return parts.stream()
                .map(part -> Share.of(part.points()).times(part.weight()))
                .reduce(Share.NOTHING, Share::plus)
                .over(weight(parts));
    }

    /** In percent points; null as soon as one part's is unknown. */
    static @Nullable BigDecimal margin(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.margin() == null)) {
            return null;
        }
        double squares = parts.stream()
                .mapToDouble(part -> part.weight().doubleValue()
                        * Objects.requireNonNull(part.margin()).doubleValue())
                .map(error -> error * error)
                .sum();
        return BigDecimal.valueOf(Math.sqrt(squares) / weight(parts).doubleValue())
                .setScale(MARGIN_DIGITS, RoundingMode.HALF_UP);
    }

    private static Share weight(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(Share.NOTHING, Share::plus);
    }
}
