package org.callworthy.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.scheme.Difficulty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft's source, and what is looked up of it; empty or 0 where the author has not said it yet. */
record DraftRow(
        ObjectNode source,
        int number,
        String type,
        String competency,
        String difficulty,
        int seconds,
        int findings,
        String lacks,
        String searchText) {

    private static final int LONGEST_COMPETENCY = 40;

    static DraftRow of(ObjectNode source, String key, int number, int findings) {
        ObjectNode item = source.deepCopy();
        item.put("id", key).put("version", number);
        String competency = item.path("competency").asString("");
        return new DraftRow(
                item,
                number,
                known(
                        item.path("type"),
                        Arrays.stream(ItemType.values()).map(ItemType::key).toArray(String[]::new)),
                competency.length() > LONGEST_COMPETENCY ? "" : competency,
                known(
                        item.path("difficulty"),
                        Arrays.stream(Difficulty.values()).map(Difficulty::key).toArray(String[]::new)),
                item.path("seconds").isInt() ? item.path("seconds").asInt() : 0,
                findings,
                lacks(item),
                searchText(item));
    }

    DraftRow with(int found) {
        return new DraftRow(source, number, type, competency, difficulty, seconds, found, lacks, searchText);
    }

    private static String known(JsonNode written, String... keys) {
        return Optional.of(written.asString(""))
                .filter(Arrays.asList(keys)::contains)
                .orElse("");
    }

    /** The tags of the languages that it is not written in, or not all of it. */
    static String lacks(JsonNode item) {
        return String.join(" ", ItemLanguages.missing(item));
    }

    /** All that can be read of an item, small letters only: its key, tags and texts, not the names of its properties. */
    static String searchText(JsonNode item) {
        StringBuilder words = new StringBuilder();
        collect(item, words);
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.isString()) {
            words.append(node.asString()).append('\n');
        }
        node.forEach(child -> collect(child, words));
    }
}
