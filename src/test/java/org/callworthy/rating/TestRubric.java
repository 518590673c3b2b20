package org.callworthy.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Criterion;

/** A rubric of three criteria for tests: {@code identity} is critical and must reach 2; weights are 3, 2 and 1. */
final class TestRubric {

    static final Criterion IDENTITY = criterion("identity", "compliance", 3, OptionalInt.of(2));
    static final Criterion EMPATHY = criterion("empathy", "emotional-handling", 2, OptionalInt.empty());
    static final Criterion CLOSING = criterion("closing", "communication", 1, OptionalInt.empty());
    static final List<Criterion> CRITERIA = List.of(IDENTITY, EMPATHY, CLOSING);

    private TestRubric() {}

    static Scores scores(int identity, int empathy, int closing) {
        Map<String, Integer> byCriterion = new HashMap<>();
        byCriterion.put("identity", identity);
        byCriterion.put("empathy", empathy);
        byCriterion.put("closing", closing);
        return new Scores(byCriterion);
    }

    private static Criterion criterion(String id, String competency, int weight, OptionalInt mustReach) {
        Map<Integer, LocalizedText> anchors = IntStream.rangeClosed(0, Criterion.HIGHEST_SCORE)
                .boxed()
                .collect(Collectors.toMap(s -> s, s -> LocalizedText.of("What " + s + " sounds like", "表现" + s)));
        return new Criterion(
                id, LocalizedText.of("Criterion " + id, "评分项" + id), competency, weight, mustReach, anchors);
    }
}
