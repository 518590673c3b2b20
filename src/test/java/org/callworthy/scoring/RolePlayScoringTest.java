package org.callworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.callworthy.delivery.CaseId;
import org.callworthy.rating.CriterionOutcome;
import org.callworthy.rating.RatingOutcome;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.Test;

class RolePlayScoringTest {

    @Test
    void criteriaCountByTheirWeightsForTheirCompetencies() {
        Computation computed = RolePlayScoring.of(outcome(
                List.of(
                        criterion("identity", "compliance", 3, "2.5", false),
                        criterion("empathy", "communication", 2, "3", false),
                        criterion("closing", "communication", 1, "4", false)),
                List.of()));

        assertThat(computed.points().gained()).isEqualByComparingTo("17.5");
        assertThat(computed.points().attainable()).isEqualByComparingTo("24");
        assertThat(computed.parts())
                .extracting(
                        part -> part.competency() + " " + part.points().gained().stripTrailingZeros())
                .containsExactly("communication 1E+1", "compliance 7.5");
    }

    @Test
    void theMarginComesFromTheRatersDifferences() {
        Computation computed = RolePlayScoring.of(outcome(
                List.of(
                        criterion("identity", "compliance", 3, "2.5", false),
                        criterion("empathy", "communication", 2, "2.5", false)),
                List.of(Map.of("identity", 2, "empathy", 2), Map.of("identity", 3, "empathy", 3))));

        // totals differ by 5 of 20 points: half of it is one standard error of the mean of two
        assertThat(computed.margin()).isEqualByComparingTo("12.5");
    }

    @Test
    void aFailedCriticalCriterionFailsThePart() {
        Computation computed =
                RolePlayScoring.of(outcome(List.of(criterion("identity", "compliance", 3, "1", true)), List.of()));

        assertThat(computed.criticalFailed()).isTrue();
    }

    private static RatingOutcome outcome(List<CriterionOutcome> criteria, List<Map<String, Integer>> ratings) {
        return new RatingOutcome(new PerformanceId(1), new CaseId(2), criteria, ratings, TestResult.COMPUTED);
    }

    private static CriterionOutcome criterion(
            String id, String competency, int weight, String score, boolean criticalFailed) {
        return new CriterionOutcome(id, competency, weight, new BigDecimal(score), criticalFailed);
    }
}
