package org.callworthy.scheme;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** The rules of one level. */
record LevelCheck(Scheme scheme, LevelRules level, JsonPointer at) {

    /** Fewer items of a competency say too little about a person for a cut of their own. */
    private static final int ITEMS_FOR_A_COMPETENCY_CUT = 10;

    private static final int ALL = 100;

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Duplicates.of(level.components(), Component::id, at, "components"));
        components(problems);
        for (int i = 0; i < level.components().size(); i++) {
            if (level.components().get(i) instanceof ExamComponent exam) {
                problems.addAll(
                        new BlueprintCheck(scheme, exam, Problem.path(at, List.of("components", i))).problems());
            }
        }
        componentCuts(problems);
        level.cuts().competencies().keySet().forEach(competency -> competencyCut(competency, problems));
        return problems;
    }

    private void components(List<Problem> problems) {
        int sum = level.components().stream().mapToInt(Component::weight).sum();
        if (!level.isOpen() && !level.components().isEmpty()) {
            problem(
                    problems,
                    Wording.of("a level in preparation has no components yet"),
                    Wording.of("`components: []` or `state: open`"),
                    "components");
        } else if (level.isOpen() && level.components().isEmpty()) {
            problem(
                    problems,
                    Wording.of("an open level needs components"),
                    Wording.of("at least one component, or `state: in-preparation`"),
                    "components");
        } else if (level.isOpen() && sum != ALL) {
            problem(
                    problems,
                    Wording.of("the weights of the components add up to {0}", sum),
                    Wording.of("weights that add up to 100"),
                    "components");
        }
    }

    private void componentCuts(List<Problem> problems) {
        for (String component : level.cuts().components().keySet()) {
            if (level.component(component).isEmpty()) {
                List<String> known =
                        level.components().stream().map(Component::id).toList();
                problem(
                        problems,
                        Wording.of("the level has no component {0}", component),
                        Wording.oneOf(known, Wording.of("no cuts of components")),
                        "cuts",
                        "components",
                        component);
            }
        }
    }

    private void competencyCut(String competency, List<Problem> problems) {
        int items = level.components().stream()
                .mapToInt(component -> component instanceof ExamComponent exam ? exam.items(competency) : 0)
                .sum();
        boolean rated = level.components().stream().anyMatch(RolePlayComponent.class::isInstance);
        if (!scheme.hasCompetency(competency)) {
            unknownCompetency(problems, competency, "cuts", "competencies", competency);
        } else if (items < ITEMS_FOR_A_COMPETENCY_CUT || !rated) {
            problem(
                    problems,
                    rated
                            ? Wording.of("a cut for {0} rests on {1} items", competency, items)
                            : Wording.of("a cut for {0} rests on {1} items and no rated component", competency, items),
                    Wording.of("at least 10 items of it in the blueprint and a role-play, or no cut of its own"),
                    "cuts",
                    "competencies",
                    competency);
        }
    }

    private void unknownCompetency(List<Problem> problems, String competency, Object... path) {
        List<String> known = scheme.competencies().stream().map(Competency::id).toList();
        problem(
                problems,
                Wording.of("the scheme has no competency {0}", competency),
                Wording.of("one of {0}", String.join(", ", known)),
                path);
    }

    private void problem(List<Problem> problems, Wording message, Wording right, Object... path) {
        problems.add(new Problem(Problem.path(at, List.of(path)), message, right));
    }
}
