package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads a response from its tree, whose shape tells its kind. Anything else is refused. */
final class ResponseReader {

    private ResponseReader() {}

    static Response read(JsonNode tree) {
        if (tree.isArray()) {
            Set<String> options = new TreeSet<>(texts(tree));
            return new Response.Chosen(options);
        }
        if (!tree.isObject()) {
            throw new IllegalArgumentException("A response is a list or a mapping");
        }
        if (tree.has("order")) {
            return new Response.Ordered(texts(only(tree, "order")));
        }
        if (tree.has("pairs")) {
            return new Response.Matched(textsByName(only(tree, "pairs")));
        }
        if (tree.has("gaps")) {
            return new Response.Filled(textsByName(only(tree, "gaps")));
        }
        if (tree.has("text")) {
            return new Response.Text(text(only(tree, "text")));
        }
        return tree.has("number") ? number(tree) : judged(tree);
    }

    private static Response number(JsonNode tree) {
        Optional<String> unit = Optional.ofNullable(tree.get("unit")).map(ResponseReader::text);
        if (tree.size() != (unit.isPresent() ? 2 : 1)) {
            throw new IllegalArgumentException("A number has a unit and nothing else beside it");
        }
        return new Response.Number(text(tree.get("number")), unit);
    }

    private static Response judged(JsonNode tree) {
        Map<String, Integer> values = new TreeMap<>();
        tree.forEachEntry((option, value) -> values.put(option, whole(value)));
        return new Response.Judged(values);
    }

    private static JsonNode only(JsonNode tree, String name) {
        if (tree.size() == 1) {
            return tree.get(name);
        }
        throw new IllegalArgumentException("Nothing stands beside `" + name + "`");
    }

    private static List<String> texts(JsonNode list) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("Not a list");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(text(entry)));
        return texts;
    }

    private static Map<String, String> textsByName(JsonNode mapping) {
        if (!mapping.isObject()) {
            throw new IllegalArgumentException("Not a mapping");
        }
        Map<String, String> texts = new TreeMap<>();
        mapping.forEachEntry((name, entry) -> texts.put(name, text(entry)));
        return texts;
    }

    private static String text(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        throw new IllegalArgumentException("Not a text");
    }

    private static int whole(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.asInt();
        }
        throw new IllegalArgumentException("A judgement is a whole number");
    }
}
