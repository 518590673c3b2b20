package org.callworthy.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import org.callworthy.scheme.RubricRules;

/** What a scenario must fulfil beyond its JSON Schema. */
final class ScenarioRules {

    private ScenarioRules() {}

    static List<Problem> problems(Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Duplicates.of(scenario.desktop(), DesktopCard::id, "desktop"));
        problems.addAll(Duplicates.of(scenario.steps(), Step::id, "steps"));
        for (int i = 0; i < scenario.steps().size(); i++) {
            problems.addAll(Duplicates.of(
                    scenario.steps().get(i).actions(), StepAction::id, Problem.path("steps", i), "actions"));
            lines(scenario.steps().get(i), i, problems);
        }
        problems.addAll(new Course(scenario.steps()).problems());
        problems.addAll(RubricRules.problems(scenario.rubric(), Problem.path("rubric")));
        return problems;
    }

    private static void lines(Step step, int index, List<Problem> problems) {
        for (Map.Entry<String, String> line : step.say().byTag().entrySet()) {
            LineRules.objection(line.getKey(), line.getValue())
                    .ifPresent(objection -> problems.add(new Problem(
                            Problem.path("steps", index, "say", line.getKey()),
                            objection.message(),
                            objection.whatWouldBeRight())));
        }
    }
}
