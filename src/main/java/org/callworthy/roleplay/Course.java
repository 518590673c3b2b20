package org.callworthy.roleplay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;

/**
 * The ways through a script: every step can be reached from the first one, leads on to a step that exists, and comes to
 * an end whatever is pressed. So no step may come back to itself.
 */
final class Course {

    private final List<Step> steps;
    private final Map<String, Step> byId = new LinkedHashMap<>();

    Course(List<Step> steps) {
        this.steps = steps;
        steps.forEach(step -> byId.putIfAbsent(step.id(), step));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<String> reached = steps.isEmpty() ? Set.of() : from(steps.getFirst().id());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            unknownSteps(step, i, problems);
            if (!reached.contains(step.id())) {
                problems.add(new Problem(
                        Problem.path("steps", i, "id"),
                        Wording.of("step {0} is never reached", step.id()),
                        Wording.of("a `next: {0}` in a step before it, or no such step", step.id())));
            }
            if (comesBack(step) && step.equals(byId.get(step.id()))) {
                problems.add(new Problem(
                        Problem.path("steps", i, "id"),
                        Wording.of("the call may never end: step {0} comes back to itself", step.id()),
                        "steps that lead on until `next: end`, whatever is pressed"));
            }
        }
        return problems;
    }

    private void unknownSteps(Step step, int index, List<Problem> problems) {
        unknown(step.next(), problems, "steps", index, "next");
        for (int i = 0; i < step.actions().size(); i++) {
            unknown(step.actions().get(i).next(), problems, "steps", index, "actions", i, "next");
        }
    }

    private void unknown(String next, List<Problem> problems, Object... path) {
        if (!next.equals(Step.END) && !byId.containsKey(next)) {
            problems.add(new Problem(
                    Problem.path(path),
                    Wording.of("there is no step {0}", next),
                    Wording.of("one of {0}, or end", String.join(", ", byId.keySet()))));
        }
    }

    private boolean comesBack(Step step) {
        return step.successors().stream().anyMatch(next -> from(next).contains(step.id()));
    }

    /** The steps that may follow one, itself included. */
    private Set<String> from(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Step step = byId.get(open.pop());
            if (step != null && reached.add(step.id())) {
                open.addAll(step.successors());
            }
        }
        return reached;
    }
}
