package org.callworthy.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.scoring.TestResult.exam;
import static org.callworthy.scoring.TestResult.rolePlay;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.callworthy.common.Points;
import org.callworthy.common.Share;
import org.callworthy.scoring.Recommendation.ConditionalPass;
import org.callworthy.scoring.Recommendation.Fail;
import org.callworthy.scoring.Recommendation.Incomplete;
import org.callworthy.scoring.Recommendation.Pass;
import org.junit.jupiter.api.Test;

class ProfilingTest {

    @Test
    void overallIsTheMeanOfTheComponentsByTheirWeights() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf().weighingTheExam(60),
                exam().part("communication", "15", 20),
                rolePlay().part("communication", "19", 24));

        // 60 % of 15/20 and 40 % of 19/24
        assertThat(overall(profile).share()).isEqualTo(Share.of(Points.of(23, 30)));
    }

    @Test
    void aScoreExactlyAtTheCutHasReachedItAlsoWhereDecimalsNeverEnd() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "14", 21), // two thirds
                rolePlay().part("communication", "22", 30)); // 73.333…; the mean is 70 exactly

        assertThat(overall(profile).share()).isEqualTo(Share.ofPercent(new BigDecimal("70")));
        assertThat(profile.recommendation()).isEqualTo(new Pass());
    }

    @Test
    void aCompetencyWeighsInAComponentWhatItCanEarnThere() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "4", 5).part("compliance", "15", 15),
                rolePlay().part("communication", "6", 12).part("emotional-handling", "12", 12));

        // exam: a quarter of its 50; role-play: half of its 50 → (12.5 · 0.8 + 25 · 0.5) / 37.5
        assertThat(competency(profile, "communication").share()).isEqualTo(Share.of(Points.of(6, 10)));
        assertThat(competency(profile, "compliance").share()).isEqualTo(Share.of(Points.of(1, 1)));
    }

    @Test
    void overallIsTheMeanOfTheCompetenciesWeighedLikewise() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "4", 5).part("compliance", "15", 15),
                rolePlay().part("communication", "6", 12).part("emotional-handling", "12", 12));

        Share mean = competency(profile, "communication")
                .share()
                .times(375)
                .plus(competency(profile, "compliance").share().times(375))
                .plus(competency(profile, "emotional-handling").share().times(250))
                .over(Share.of(Points.of(1, 1)).times(1000));
        assertThat(overall(profile).share()).isEqualTo(mean);
    }

    @Test
    void whatNoComponentMeasuresIsNotListed() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("compliance", "4", 5),
                rolePlay().part("compliance", "4", 4));

        assertThat(profile.competencies())
                .extracting(CompetencyStanding::competency)
                .containsExactly("compliance");
    }

    @Test
    void theLatestAttemptCountsAlsoWhenItIsWorseAndEarlierOnesRemainListed() {
        ComponentResult first = exam().part("communication", "20", 20).build();
        ComponentResult second =
                exam().attempt(2).part("communication", "12", 20).build();
        ComponentResult played = rolePlay().part("communication", "24", 24).build();

        CaseProfile profile = profile(TestLevel.halfAndHalf(), first, second, played);

        assertThat(profile.components().getFirst().counted()).isEqualTo(second);
        assertThat(profile.earlier()).containsExactly(first);
    }

    @Test
    void aSupersededResultNeverCounts() {
        ComponentResult wrong =
                exam().attempt(2).part("communication", "20", 20).superseded().build();
        ComponentResult right = exam().part("communication", "12", 20).build();

        CaseProfile profile = profile(TestLevel.halfAndHalf(), wrong, right);

        assertThat(profile.components().getFirst().counted()).isEqualTo(right);
        assertThat(profile.earlier()).containsExactly(wrong);
    }

    @Test
    void withoutAResultForEachComponentNothingIsRecommended() {
        CaseProfile profile = profile(TestLevel.halfAndHalf(), exam().part("communication", "20", 20));

        assertThat(profile.isComplete()).isFalse();
        assertThat(profile.recommendation()).isEqualTo(new Incomplete(List.of("role-play")));
    }

    @Test
    void oneComponentBelowItsCutIsAConditionalPassThatNamesIt() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "18", 20),
                rolePlay().part("communication", "14", 24)); // 58.3 %

        assertThat(profile.recommendation())
                .isEqualTo(new ConditionalPass(List.of(new Shortfall.InComponent("role-play"))));
    }

    @Test
    void aFailedCriticalCriterionForbidsAPassHoweverManyPointsThereAre() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "20", 20),
                rolePlay().part("communication", "23", 24).criticallyFailed());

        assertThat(profile.recommendation())
                .isEqualTo(new ConditionalPass(List.of(new Shortfall.CriticalCriterion("role-play"))));
    }

    @Test
    void aCompetencyBelowItsCutIsNamed() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf().cutting("compliance", "50"),
                exam().part("communication", "16", 16).part("compliance", "1", 4),
                rolePlay().part("communication", "20", 20));

        assertThat(profile.recommendation())
                .isEqualTo(new ConditionalPass(List.of(new Shortfall.InCompetency("compliance"))));
    }

    @Test
    void belowTheOverallCutIsAFailWithAllShortfalls() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "17", 20),
                rolePlay().part("communication", "13", 24).criticallyFailed());

        assertThat(profile.recommendation())
                .isEqualTo(new Fail(List.of(
                        new Shortfall.Overall(),
                        new Shortfall.InComponent("role-play"),
                        new Shortfall.CriticalCriterion("role-play"))));
    }

    @Test
    void withNoComponentToKeepItIsAFail() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf().weighingTheExam(10),
                exam().part("communication", "11", 20),
                rolePlay().part("communication", "23", 24).criticallyFailed());

        assertThat(overall(profile).isReached()).isTrue();
        assertThat(profile.recommendation()).isInstanceOf(Fail.class);
    }

    @Test
    void marginsOfComponentsAddUpAsIndependentErrors() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().margin("6").part("communication", "15", 20),
                rolePlay().margin("8").part("communication", "18", 24));

        // sqrt(3² + 4²)
        assertThat(overall(profile).margin()).isEqualByComparingTo("5");
        assertThat(overall(profile).isClose()).isTrue();
    }

    @Test
    void anUnknownMarginMakesTheOverallOneUnknown() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().margin("6").part("communication", "15", 20),
                rolePlay().part("communication", "18", 24));

        assertThat(overall(profile).margin()).isNull();
    }

    @Test
    void cutsThatNoPanelHasSetAreShownAsProvisional() {
        CaseProfile profile = profile(
                TestLevel.halfAndHalf(),
                exam().part("communication", "15", 20),
                rolePlay().part("communication", "18", 24));

        assertThat(requireNonNull(overall(profile).cut()).provisional()).isTrue();
    }

    private static CaseProfile profile(TestLevel level, TestResult... results) {
        return profile(level, Arrays.stream(results).map(TestResult::build).toArray(ComponentResult[]::new));
    }

    private static CaseProfile profile(TestLevel level, ComponentResult... results) {
        return new Profiling(level.rules(), TestLevel.COMPETENCIES).of(TestResult.CASE, List.of(results));
    }

    private static Score overall(CaseProfile profile) {
        return requireNonNull(profile.overall());
    }

    private static Score competency(CaseProfile profile, String id) {
        return profile.competencies().stream()
                .filter(standing -> standing.competency().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }
}
