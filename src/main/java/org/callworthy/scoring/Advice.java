package org.callworthy.scoring;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.scoring.Recommendation.ConditionalPass;
import org.callworthy.scoring.Recommendation.Fail;
import org.callworthy.scoring.Recommendation.Incomplete;
import org.callworthy.scoring.Recommendation.Pass;

/**
 * What the numbers suggest to the committee.
 *
 * <ul>
 *   <li><b>Pass</b>: nothing falls short.
 *   <li><b>Conditional pass</b>: the overall cut is reached and at least one component stands by itself, so that making good
 *       the named shortfalls would be enough.
 *   <li><b>Fail</b>: the overall cut is missed, or there is no component to keep.
 * </ul>
 *
 * A score exactly at the cut has reached it. Margins change nothing here: they tell the committee where to look twice.
 */
final class Advice {

    private Advice() {}

    static Recommendation on(Score overall, List<ComponentStanding> components, List<CompetencyStanding> competencies) {
        List<Shortfall> shortfalls = shortfalls(overall, components, competencies);
        if (shortfalls.isEmpty()) {
            return new Pass();
        }
        boolean nothingToKeep = components.stream().allMatch(ComponentStanding::isShort);
        return !overall.isReached() || nothingToKeep ? new Fail(shortfalls) : new ConditionalPass(shortfalls);
    }

    static Recommendation incomplete(List<ComponentStanding> components) {
        return new Incomplete(components.stream()
                .filter(standing -> standing.score() == null)
                .map(ComponentStanding::component)
                .toList());
    }

    private static List<Shortfall> shortfalls(
            Score overall, List<ComponentStanding> components, List<CompetencyStanding> competencies) {
        List<Shortfall> found = new ArrayList<>();
        if (!overall.isReached()) {
            found.add(new Shortfall.Overall());
        }
        for (ComponentStanding standing : components) {
            if (standing.score() != null && !standing.score().isReached()) {
                found.add(new Shortfall.InComponent(standing.component()));
            }
            if (standing.isCriticallyFailed()) {
                found.add(new Shortfall.CriticalCriterion(standing.component()));
            }
        }
        competencies.stream()
                .filter(standing -> !standing.score().isReached())
                .forEach(standing -> found.add(new Shortfall.InCompetency(standing.competency())));
        return List.copyOf(found);
    }
}
