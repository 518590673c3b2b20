package org.callworthy.roleplay;

import org.callworthy.common.yaml.ContentFormat;
import org.callworthy.common.yaml.ContentSchema;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.YamlDocument;

/** The format of {@code scenarios/<id>/scenario.yaml}. */
public final class ScenarioFile {

    private static final ContentFormat<Scenario> FORMAT = new ContentFormat<>(
            ContentSchema.ofResource("/content/scenarios/scenario.schema.json"),
            ScenarioReader::scenario,
            ScenarioRules::problems);

    private ScenarioFile() {}

    /** @param file as findings shall name it */
    public static Parsed<Scenario> parse(String file, String text) {
        return FORMAT.parse(file, text);
    }

    public static Parsed<Scenario> parse(YamlDocument document) {
        return FORMAT.parse(document);
    }

    /** Reads the canonical JSON of a scenario that was checked when it was stored. */
    public static Scenario stored(String canonicalJson) {
        return FORMAT.stored(canonicalJson);
    }
}
