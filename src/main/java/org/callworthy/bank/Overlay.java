package org.callworthy.bank;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One tree written over another: what the upper one does not say stays, so a text keeps its other language. */
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
        if (lower instanceof ArrayNode below && upper instanceof ArrayNode above && below.size() == above.size()) {
            ArrayNode merged = above.arrayNode();
            for (int i = 0; i < above.size(); i++) {
                merged.add(over(texts(below.get(i)), above.get(i)));
            }
            return merged;
        }
        return upper.deepCopy();
    }

    /** Of an entry of a list, what may be kept: its texts, but not whether it is the key. */
    private static JsonNode texts(JsonNode entry) {
        if (entry instanceof ObjectNode object) {
            ObjectNode texts = object.deepCopy();
            texts.removeIf(JsonNode::isValueNode);
            return texts;
        }
        return entry;
    }
}
