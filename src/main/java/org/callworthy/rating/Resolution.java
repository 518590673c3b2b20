package org.callworthy.rating;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.rating.Settlement.Awaiting;
import org.callworthy.rating.Settlement.Settled;
import org.callworthy.rating.Settlement.ThirdNeeded;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.RatingRules;

/**
 * How ratings become one score on each criterion, as the scheme's rating rules say.
 *
 * <p><b>Two</b> that agree well enough count by their mean. <b>A third</b> is called for by a gap on a criterion, totals on
 * both sides of the cut, or two verdicts on a critical criterion. On each criterion by itself it replaces the farther of
 * the two, and counts by the mean with the nearer. Where both are equally far it counts by the mean with the mean of the two: to
 * drop the earlier, the lower or a random one would let the order of arrival or chance decide about a person, and this way
 * the score is the same whichever is dropped when they are equal, and the third's own score (which is then the mean of all
 * three) when it lies midway. Every score is a whole or a half, so nothing is rounded.
 *
 * <p><b>A critical criterion</b> fails when most of all ratings given are below what must be reached, not of the two that
 * remained: of two there may be no majority, and a verdict that was given is not to vanish with a replaced score.
 */
final class Resolution {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Criterion> criteria;
    private final RatingRules rules;
    private final Optional<BigDecimal> cut;

    /** @param cut percent that the component must reach, if the scheme sets one */
    Resolution(List<Criterion> criteria, RatingRules rules, Optional<BigDecimal> cut) {
        this.criteria = criteria;
        this.rules = rules;
        this.cut = cut;
    }

    /** @param ratings in the order of their places: two, then the one that was called for */
    Settlement of(List<Scores> ratings) {
        if (ratings.size() < rules.raters()) {
            return new Awaiting(rules.raters() - ratings.size());
        }
        if (ratings.size() == 2) {
            Set<Disagreement> because = disagreements(ratings.get(0), ratings.get(1));
            if (!because.isEmpty()) {
                return new ThirdNeeded(because);
            }
        }
        return new Settled(criteria.stream().map(c -> outcome(c, ratings)).toList());
    }

    private Set<Disagreement> disagreements(Scores one, Scores other) {
        Set<Disagreement> found = EnumSet.noneOf(Disagreement.class);
        for (Criterion criterion : criteria) {
            if (Math.abs(one.on(criterion) - other.on(criterion)) >= rules.adjudicateAtGap()) {
                found.add(Disagreement.GAP);
            }
            if (one.failsCritically(criterion) != other.failsCritically(criterion)) {
                found.add(Disagreement.CRITICAL);
            }
        }
        if (rules.adjudicateOnSplitCut() && reachesCut(one) != reachesCut(other)) {
            found.add(Disagreement.SPLIT_CUT);
        }
        return found;
    }

    private boolean reachesCut(Scores scores) {
        return cut.map(percent -> scores.total(criteria).reach(percent)).orElse(true);
    }

    private static CriterionOutcome outcome(Criterion criterion, List<Scores> ratings) {
        List<BigDecimal> scores = ratings.stream()
                .map(rating -> BigDecimal.valueOf(rating.on(criterion)))
                .toList();
        BigDecimal score = switch (scores.size()) {
            case 1 -> scores.get(0);
            case 2 -> mean(scores.get(0), scores.get(1));
            case 3 -> withThird(scores.get(0), scores.get(1), scores.get(2));
            default -> throw new IllegalArgumentException(scores.size() + " ratings of one performance");
        };
        long failing =
                ratings.stream().filter(r -> r.failsCritically(criterion)).count();
        return new CriterionOutcome(
                criterion.id(), criterion.competency(), criterion.weight(), score, failing * 2 > ratings.size());
    }

    private static BigDecimal withThird(BigDecimal one, BigDecimal other, BigDecimal third) {
        int farther = one.subtract(third).abs().compareTo(other.subtract(third).abs());
        BigDecimal kept = farther > 0 ? other : farther < 0 ? one : mean(one, other);
        return mean(kept, third);
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).multiply(HALF);
    }
}
