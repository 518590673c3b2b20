package org.callworthy.bank;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.callworthy.common.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a candidate answers to an item. As JSON: {@code ["a","c"]}, or {@code {"a":4,"b":1}} for a judgement. */
public sealed interface Response {

    /** Canonical, so that equal responses have equal text. */
    String json();

    /** Nothing chosen, nothing judged. */
    boolean isEmpty();

    /** Whether it is a response that the item can get. */
    boolean fits(ItemVersion item);

    /** @throws IllegalArgumentException if the text is no response */
    static Response parse(String json) {
        try {
            return of(Json.read(json, JsonNode.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No JSON", e);
        }
    }

    /** @throws IllegalArgumentException if the tree is no response */
    static Response of(JsonNode tree) {
        if (tree.isArray()) {
            Set<String> options = new TreeSet<>();
            tree.forEach(option -> options.add(text(option)));
            return new Chosen(options);
        }
        if (tree.isObject()) {
            Map<String, Integer> values = new TreeMap<>();
            tree.forEachEntry((option, value) -> values.put(option, whole(value)));
            return new Judged(values);
        }
        throw new IllegalArgumentException("A response is a list of options or a mapping of options to values");
    }

    private static String text(JsonNode option) {
        if (option.isString()) {
            return option.asString();
        }
        throw new IllegalArgumentException("An option is a text");
    }

    private static int whole(JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToInt()) {
            return value.asInt();
        }
        throw new IllegalArgumentException("A judgement is a whole number");
    }

    /** The options chosen. */
    record Chosen(Set<String> options) implements Response {

        public Chosen {
            options = Set.copyOf(options);
        }

        @Override
        public String json() {
            return Json.write(new TreeSet<>(options));
        }

        @Override
        public boolean isEmpty() {
            return options.isEmpty();
        }

        @Override
        public boolean fits(ItemVersion item) {
            int most =
                    item.type() == ItemType.SINGLE_CHOICE ? 1 : item.options().size();
            return item.type() != ItemType.SITUATIONAL_JUDGEMENT
                    && options.size() <= most
                    && ItemScoring.optionIds(item).containsAll(options);
        }
    }

    /** How fitting each reaction is, from 1 to 5. */
    record Judged(Map<String, Integer> values) implements Response {

        public Judged {
            values = Map.copyOf(values);
        }

        @Override
        public String json() {
            return Json.write(new TreeMap<>(values));
        }

        @Override
        public boolean isEmpty() {
            return values.isEmpty();
        }

        @Override
        public boolean fits(ItemVersion item) {
            return item.type() == ItemType.SITUATIONAL_JUDGEMENT
                    && ItemScoring.optionIds(item).containsAll(values.keySet())
                    && values.values().stream()
                            .allMatch(value -> value >= ItemScoring.HARMFUL && value <= ItemScoring.IDEAL);
        }
    }
}
