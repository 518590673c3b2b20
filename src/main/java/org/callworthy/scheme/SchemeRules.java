package org.callworthy.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.Level;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;

/** What a scheme must fulfil beyond its JSON Schema. */
final class SchemeRules {

    private SchemeRules() {}

    static List<Problem> problems(Scheme scheme) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Duplicates.of(scheme.agreements(), Agreement::id, "agreements"));
        problems.addAll(Duplicates.of(scheme.competencies(), Competency::id, "competencies"));
        levelsInOrder(scheme, problems);
        ratersFitTheResolution(scheme, problems);
        for (int i = 0; i < scheme.levels().size(); i++) {
            problems.addAll(new LevelCheck(scheme, scheme.levels().get(i), Problem.path("levels", i)).problems());
        }
        return problems;
    }

    private static void levelsInOrder(Scheme scheme, List<Problem> problems) {
        for (int i = 0; i < scheme.levels().size(); i++) {
            LevelRules level = scheme.levels().get(i);
            if (level.level().ordinal() != i) {
                problems.add(new Problem(
                        Problem.path("levels", i, "level"),
                        Wording.of("level {0} is out of order", level.level()),
                        Wording.of(
                                "level {0} here: each level once, from I",
                                Level.values()[Math.min(i, Level.values().length - 1)])));
            }
            Optional<Level> lower = level.level().lower();
            if (!level.prerequisites().level().equals(lower)) {
                problems.add(new Problem(
                        Problem.path("levels", i, "prerequisites", "level"),
                        Wording.of("a higher level requires the one just below it"),
                        lower.map(needed -> Wording.of("level: {0}", needed))
                                .orElse(Wording.of("no `level` for level I"))));
            }
        }
    }

    private static void ratersFitTheResolution(Scheme scheme, List<Problem> problems) {
        RatingRules rating = scheme.rating();
        if (rating.resolution() == RatingRules.Resolution.MEAN_OF_TWO && rating.raters() != 2) {
            problems.add(new Problem(
                    Problem.path("rating", "raters"),
                    "mean-of-two needs two ratings of each performance",
                    "raters: 2"));
        }
    }
}
