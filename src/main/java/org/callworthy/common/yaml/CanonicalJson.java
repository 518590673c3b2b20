package org.callworthy.common.yaml;

import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;

/** The one JSON text of a tree: properties in alphabetical order, so that equal content has equal text. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(JsonNode tree) {
        return Json.mapper()
                .writer()
                .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .writeValueAsString(tree);
    }
}
