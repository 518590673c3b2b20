package org.callworthy.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.scheme.Criterion;

/**
 * Which scores a performance gets. What is planned is safe from chance: two raters stand at most a point apart and on the same
 * side of the cut, unless they are to differ.
 */
final class Marking {

    private Marking() {}

    /** @param rater 0 for the first of the performance's raters, 1 for the second, 2 for the third */
    static Map<String, Integer> scores(List<Criterion> criteria, Candidacy candidacy, int rater) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int place = 0; place < criteria.size(); place++) {
            Criterion criterion = criteria.get(place);
            int shade = shade(candidacy, place, rater);
            scores.put(criterion.id(), score(criterion, candidacy, place, rater, shade));
        }
        return scores;
    }

    /** 0 or 1, different for each person, criterion and rater. */
    private static int shade(Candidacy candidacy, int place, int rater) {
        int mixed = candidacy.who.username().hashCode() + 7 * place + 31 * rater + candidacy.performed;
        return Math.floorMod(mixed * 0x9E3779B9, 5) < 2 ? 1 : 0;
    }

    private static int score(Criterion criterion, Candidacy candidacy, int place, int rater, int shade) {
        Fate fate = candidacy.way.fate();
        boolean firstTry = candidacy.performed <= 1;
        if (criterion.isCritical() && fate.failsCritical() && firstTry) {
            return criterion.mustReach().orElseThrow() - 1;
        }
        return switch (fate) {
            case FAIL -> criterion.isCritical() ? 1 : 1 + shade;
            case RESAT -> firstTry ? 2 : 3 + shade;
            case PASS_BY_THIRD -> place == 1 && rater == 1 ? 1 : 3;
            default -> 3 + shade;
        };
    }
}
