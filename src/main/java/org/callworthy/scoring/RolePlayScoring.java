package org.callworthy.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import org.callworthy.common.Points;
import org.callworthy.rating.CriterionOutcome;
import org.callworthy.rating.RatingOutcome;

/** A role-play's points: those of its criteria by their weights, as the ratings were settled. */
final class RolePlayScoring {

    private RolePlayScoring() {}

    static Computation of(RatingOutcome outcome) {
        List<CompetencyPart> parts = outcome.criteria().stream()
                .collect(groupingBy(CriterionOutcome::competency, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> part(entry.getKey(), entry.getValue(), outcome))
                .toList();
        return new Computation(
                parts, Margin.ofRatings(outcome.criteria(), outcome.ratings()), outcome.isCriticalFailed(), List.of());
    }

    private static CompetencyPart part(String competency, List<CriterionOutcome> criteria, RatingOutcome outcome) {
        Points points = criteria.stream().map(CriterionOutcome::points).reduce(Points.NONE, Points::plus);
        return new CompetencyPart(competency, points, criteria.size(), Margin.ofRatings(criteria, outcome.ratings()));
    }
}
