package org.callworthy.bank;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One tree written over another: what the upper one does not say stays, so a text keeps its other language. In lists an entry is the
 * same as before only if it says the same; what has changed there loses its other language, which would belong to something else.
 */
final class Overlay {

    private Overlay() {}

    static ObjectNode of(ObjectNode lower, ObjectNode upper) {
        ObjectNode merged = lower.deepCopy();
        if (upper.has("type") && !upper.path("type").equals(lower.path("type"))) {
            merged.remove(ItemType.BODY_PROPERTIES);
        }
        upper.forEachEntry((name, value) -> {
            if (!name.equals("version")) {
                merged.set(name, over(merged.path(name), value));
            }
        });
        return merged;
    }

    private static JsonNode over(JsonNode lower, JsonNode upper) {
        if (lower instanceof ObjectNode below && upper instanceof ObjectNode above) {
            return of(below, above);
        }
        if (lower instanceof ArrayNode below && upper instanceof ArrayNode above) {
            return new OverlaidList(below, above).merged();
        }
        return upper.deepCopy();
    }
}
