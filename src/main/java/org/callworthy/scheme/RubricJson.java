package org.callworthy.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Json;

/** The canonical text of a rubric, with the same properties as in a scenario's file. */
final class RubricJson {

    private RubricJson() {}

    static String of(RubricText rubric) {
        List<Map<String, Object>> criteria =
                rubric.criteria().stream().map(RubricJson::criterion).toList();
        return Json.write(Map.of("id", rubric.key(), "version", rubric.number(), "criteria", criteria));
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", criterion.id());
        properties.put("title", criterion.title().byTag());
        properties.put("competency", criterion.competency());
        properties.put("weight", criterion.weight());
        criterion.mustReach().ifPresent(score -> properties.put("critical", Map.of("must-reach", score)));
        Map<String, Object> anchors = new LinkedHashMap<>();
        criterion.anchors().forEach((score, text) -> anchors.put(String.valueOf(score), text.byTag()));
        properties.put("anchors", anchors);
        return properties;
    }
}
