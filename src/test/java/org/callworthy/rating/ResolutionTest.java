package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.callworthy.rating.TestRubric.CRITERIA;
import static org.callworthy.rating.TestRubric.scores;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.common.Points;
import org.callworthy.rating.Settlement.Awaiting;
import org.callworthy.rating.Settlement.Settled;
import org.callworthy.rating.Settlement.ThirdNeeded;
import org.callworthy.scheme.RatingRules;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final RatingRules RULES = rules(true);

    private final Resolution resolution = new Resolution(CRITERIA, RULES, Optional.of(new BigDecimal("60")));

    @Test
    void oneRatingOfTwoIsNotEnough() {
        assertThat(resolution.of(List.of(scores(3, 3, 3)))).isEqualTo(new Awaiting(1));
        assertThat(resolution.of(List.of())).isEqualTo(new Awaiting(2));
    }

    @Test
    void twoThatAgreeCountByTheirMean() {
        Settled settled = settled(scores(3, 3, 2), scores(4, 3, 3));

        assertThat(scoresOf(settled)).containsExactly("3.5", "3", "2.5");
        assertThat(total(settled)).isEqualTo(new Points(new BigDecimal("19.0"), new BigDecimal("24")));
        assertThat(criticalFailed(settled)).isFalse();
    }

    @Test
    void aGapOfTwoPointsOnOneCriterionCallsForAThird() {
        assertThat(resolution.of(List.of(scores(3, 4, 3), scores(3, 2, 3)))).isEqualTo(needed(Disagreement.GAP));
    }

    @Test
    void totalsOnBothSidesOfTheCutCallForAThirdAlsoWithoutAGap() {
        // 14 and 15 of 24 points; the cut is at 14.4
        assertThat(resolution.of(List.of(scores(2, 3, 2), scores(2, 3, 3)))).isEqualTo(needed(Disagreement.SPLIT_CUT));
    }

    @Test
    void aTotalExactlyAtTheCutLiesAboveIt() {
        Resolution cutAtFourteen = new Resolution(CRITERIA, RULES, Optional.of(new BigDecimal("50")));

        assertThat(cutAtFourteen.of(List.of(scores(2, 2, 2), scores(2, 2, 3)))).isInstanceOf(Settled.class);
    }

    @Test
    void withoutACutTotalsCannotLieOnBothSides() {
        Resolution noCut = new Resolution(CRITERIA, RULES, Optional.empty());

        assertThat(noCut.of(List.of(scores(2, 3, 2), scores(2, 3, 3)))).isInstanceOf(Settled.class);
    }

    @Test
    void aSchemeMayWaiveTheThirdForTheCut() {
        Resolution lenient = new Resolution(CRITERIA, rules(false), Optional.of(new BigDecimal("60")));

        assertThat(lenient.of(List.of(scores(2, 3, 2), scores(2, 3, 3)))).isInstanceOf(Settled.class);
    }

    @Test
    void twoVerdictsOnACriticalCriterionCallForAThird() {
        assertThat(resolution.of(List.of(scores(2, 4, 4), scores(1, 4, 4)))).isEqualTo(needed(Disagreement.CRITICAL));
    }

    @Test
    void everyReasonForAThirdIsNamed() {
        assertThat(resolution.of(List.of(scores(0, 1, 1), scores(4, 4, 4))))
                .isEqualTo(needed(Disagreement.GAP, Disagreement.CRITICAL, Disagreement.SPLIT_CUT));
    }

    @Test
    void theThirdReplacesTheFartherOnEachCriterionByItself() {
        Settled settled = settled(scores(4, 0, 3), scores(2, 3, 3), scores(4, 4, 2));

        assertThat(scoresOf(settled)).containsExactly("4", "3.5", "2.5");
    }

    @Test
    void midwayBetweenTheTwoTheThirdCountsByItself() {
        assertThat(scoresOf(settled(scores(4, 4, 3), scores(4, 0, 3), scores(4, 2, 3))))
                .containsExactly("4", "2", "3");
    }

    @Test
    void theOrderInWhichTheTwoCameMakesNoDifference() {
        for (int one = 0; one <= 4; one++) {
            for (int other = 0; other <= 4; other++) {
                for (int third = 0; third <= 4; third++) {
                    Scores a = scores(one, one, one);
                    Scores b = scores(other, other, other);
                    Scores c = scores(third, third, third);
                    assertThat(settled(a, b, c)).isEqualTo(settled(b, a, c));
                }
            }
        }
    }

    @Test
    void withThreeTheMajorityDecidesACriticalCriterionWhicheverScoresCount() {
        assertThat(criticalFailed(settled(scores(1, 4, 4), scores(4, 4, 4), scores(1, 4, 4))))
                .isTrue();
        assertThat(criticalFailed(settled(scores(1, 4, 4), scores(2, 4, 4), scores(2, 4, 4))))
                .isFalse();
    }

    @Test
    void twoRatersBelowWhatMustBeReachedFailTheCriterionAlone() {
        Settled settled = settled(scores(1, 4, 4), scores(1, 4, 4));

        assertThat(settled.criteria())
                .filteredOn(CriterionOutcome::criticalFailed)
                .extracting("criterion")
                .containsExactly("identity");
    }

    @Test
    void aRatingWithAGapIsNoRating() {
        Scores incomplete = new Scores(java.util.Map.of("identity", 3));

        assertThatThrownBy(() -> resolution.of(List.of(incomplete, scores(3, 3, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RatingRules rules(boolean thirdOnSplitCut) {
        return new RatingRules(
                2,
                Role.TEAM_LEAD,
                2,
                thirdOnSplitCut,
                RatingRules.Resolution.MEAN_OF_TWO,
                RatingRules.CriticalRule.MAJORITY);
    }

    private Settled settled(Scores... ratings) {
        return (Settled) resolution.of(List.of(ratings));
    }

    private static ThirdNeeded needed(Disagreement... because) {
        return new ThirdNeeded(Set.of(because));
    }

    private static List<String> scoresOf(Settled settled) {
        return settled.criteria().stream()
                .map(c -> c.score().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static boolean criticalFailed(Settled settled) {
        return settled.criteria().stream().anyMatch(CriterionOutcome::criticalFailed);
    }

    private static Points total(Settled settled) {
        return settled.criteria().stream().map(CriterionOutcome::points).reduce(Points.NONE, Points::plus);
    }
}
