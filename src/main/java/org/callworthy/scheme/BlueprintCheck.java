package org.callworthy.scheme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** The rules of one exam's blueprint and of the limits of its forms. */
record BlueprintCheck(Scheme scheme, ExamComponent exam, JsonPointer at) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < exam.blueprint().size(); i++) {
            BlueprintCell cell = exam.blueprint().get(i);
            if (!scheme.hasCompetency(cell.competency())) {
                problems.add(problem(
                        Wording.of("the scheme has no competency {0}", cell.competency()),
                        Wording.of("one of {0}", String.join(", ", competencies())),
                        "blueprint",
                        i,
                        "competency"));
            }
            if (exam.blueprint().subList(0, i).stream().anyMatch(cell::isLike)) {
                problems.add(problem(
                        Wording.of("items of this kind stand in the blueprint already"),
                        Wording.of("one line with the items of both"),
                        "blueprint",
                        i));
            }
        }
        limits(problems);
        return problems;
    }

    private void limits(List<Problem> problems) {
        FormLimits limits = exam.limits();
        atMost(limits.anchors(), exam.items(), "anchors", "a form has only {0} items", problems);
        atMost(limits.overlap(), exam.items(), "overlap", "a form has only {0} items", problems);
        atMost(
                limits.expectedMinutes(),
                exam.minutes(),
                "expected-minutes",
                "the exam ends after {0} minutes",
                problems);
        if (limits.overlap().orElse(-1) == 0 && limits.mostUses().orElse(1) > 1) {
            problems.add(problem(
                    Wording.of("forms that share no item use each item once"),
                    Wording.of("`most-uses: 1`, or an `overlap` above 0"),
                    "most-uses"));
        }
    }

    private void atMost(OptionalInt limit, int most, String name, String message, List<Problem> problems) {
        if (limit.orElse(0) > most) {
            problems.add(problem(Wording.of(message, most), Wording.of("at most {0}", most), name));
        }
    }

    private List<String> competencies() {
        return scheme.competencies().stream().map(Competency::id).toList();
    }

    private Problem problem(Wording message, Wording right, Serializable... path) {
        return new Problem(Problem.path(at, List.of(path)), message, right);
    }
}
