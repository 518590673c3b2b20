package org.callworthy.scheme;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Fields;

/** Reads a rubric from its tree, as it stands in a scenario's file. */
public final class RubricReader {

    private RubricReader() {}

    public static RubricText rubric(Fields fields) {
        return new RubricText(
                fields.string("id"), fields.integer("version"), fields.list("criteria", RubricReader::criterion));
    }

    private static Criterion criterion(Fields fields) {
        Map<Integer, LocalizedText> anchors = new TreeMap<>();
        fields.map("anchors", Fields::text).forEach((score, text) -> {
            if (score.matches("[0-4]")) {
                anchors.put(Integer.valueOf(score), text);
            }
        });
        return new Criterion(
                fields.string("id"),
                fields.text("title"),
                fields.string("competency"),
                fields.integer("weight"),
                fields.has("critical")
                        ? OptionalInt.of(fields.at("critical").integer("must-reach"))
                        : OptionalInt.empty(),
                anchors);
    }
}
