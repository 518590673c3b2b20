package org.callworthy.scheme;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import tools.jackson.core.JsonPointer;

/** What a rubric must fulfil beyond its JSON Schema. */
public final class RubricRules {

    private RubricRules() {}

    /** @param at where the rubric stands in its document */
    public static List<Problem> problems(RubricText rubric, JsonPointer at) {
        List<Problem> problems = new ArrayList<>(Duplicates.of(rubric.criteria(), Criterion::id, at, "criteria"));
        if (!rubric.criteria().isEmpty() && rubric.criteria().stream().noneMatch(Criterion::isCritical)) {
            problems.add(new Problem(
                    Problem.path(at, List.of("criteria")),
                    "no criterion is critical",
                    "at least one criterion with `critical: { must-reach: … }`"));
        }
        return problems;
    }
}
