package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An item with letters for its options in their order, and its targets in the order of their texts, for formats that keep no letters. */
final class Alike {

    private Alike() {}

    static ObjectNode of(ObjectNode item) {
        ObjectNode alike = item.deepCopy();
        if (alike.has("targets")) {
            Map<String, String> letters = letters(alike, sorted(alike.withArray("targets")), "targets");
            alike.withArray("options")
                    .forEach(option -> ((ObjectNode) option)
                            .put("match", letters.get(option.path("match").asString())));
        }
        if (alike.has("options")) {
            letters(alike, alike.withArray("options").valueStream().toList(), "options");
        }
        alike.path("gaps").forEach(gap -> {
            if (gap.has("options")) {
                letters((ObjectNode) gap, gap.path("options").valueStream().toList(), "options");
            }
        });
        return alike;
    }

    private static List<JsonNode> sorted(ArrayNode list) {
        List<JsonNode> nodes = new ArrayList<>(list.valueStream().toList());
        nodes.sort(Comparator.comparing(node -> node.path("text").toString()));
        return nodes;
    }

    private static Map<String, String> letters(ObjectNode item, List<JsonNode> options, String name) {
        Map<String, String> letters = new HashMap<>();
        ArrayNode list = item.putArray(name);
        for (JsonNode option : options) {
            String letter = String.valueOf((char) ('a' + list.size()));
            letters.put(option.path("id").asString(), letter);
            list.add(((ObjectNode) option).put("id", letter));
        }
        return letters;
    }
}
