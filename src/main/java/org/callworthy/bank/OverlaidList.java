package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.Languages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list written over another. Entries belong together that say the same in a language of both, or, without a text, have the same
 * name. Where no entry has a language of the upper list yet, they belong together by their places.
 */
final class OverlaidList {

    private static final List<String> TEXTS = List.of("text", "title", "alt");
    private static final List<String> NAMES = List.of("file", "id");
    private static final List<String> TAGS =
            Languages.ALL.stream().map(Locale::toLanguageTag).toList();

    private final ArrayNode upper;
    private final List<JsonNode> free;
    private final boolean byPlace;

    OverlaidList(ArrayNode lower, ArrayNode upper) {
        this.upper = upper;
        this.free = new ArrayList<>(lower.valueStream().toList());
        this.byPlace = lower.size() == upper.size()
                && !upper.isEmpty()
                && upper.valueStream()
                        .allMatch(above ->
                                hasText(above) && lower.valueStream().noneMatch(below -> shareLanguage(below, above)));
    }

    ArrayNode merged() {
        ArrayNode merged = upper.arrayNode();
        for (JsonNode above : upper) {
            Optional<JsonNode> below = byPlace ? Optional.of(free.getFirst()) : counterpart(above);
            below.ifPresent(free::remove);
            merged.add(below.map(found -> over(texts(found), above)).orElseGet(above::deepCopy));
        }
        return merged;
    }

    private Optional<JsonNode> counterpart(JsonNode above) {
        return free.stream().filter(below -> isSame(below, above)).findFirst();
    }

    private static boolean isSame(JsonNode below, JsonNode above) {
        if (hasText(above)) {
            return TEXTS.stream()
                    .anyMatch(text -> TAGS.stream()
                            .anyMatch(tag -> above.path(text).has(tag)
                                    && above.path(text)
                                            .path(tag)
                                            .equals(below.path(text).path(tag))));
        }
        return NAMES.stream()
                .filter(above::has)
                .findFirst()
                .filter(name -> above.path(name).equals(below.path(name)))
                .isPresent();
    }

    private static boolean hasText(JsonNode entry) {
        return TEXTS.stream().anyMatch(text -> entry.path(text).isObject());
    }

    private static boolean shareLanguage(JsonNode below, JsonNode above) {
        return TEXTS.stream()
                .anyMatch(text -> TAGS.stream()
                        .anyMatch(tag ->
                                below.path(text).has(tag) && above.path(text).has(tag)));
    }

    private static JsonNode over(JsonNode lower, JsonNode upper) {
        if (lower instanceof ObjectNode below && upper instanceof ObjectNode above && !isOtherText(below, above)) {
            ObjectNode merged = below.deepCopy();
            above.forEachEntry((name, value) -> merged.set(name, over(merged.path(name), value)));
            return merged;
        }
        if (lower instanceof ArrayNode below && upper instanceof ArrayNode above) {
            return new OverlaidList(below, above).merged();
        }
        return upper.deepCopy();
    }

    private static boolean isOtherText(ObjectNode below, ObjectNode above) {
        return TAGS.stream()
                .anyMatch(tag ->
                        above.has(tag) && below.has(tag) && !above.path(tag).equals(below.path(tag)));
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
