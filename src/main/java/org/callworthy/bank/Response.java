package org.callworthy.bank;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.callworthy.common.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a candidate answers to an item. As JSON: {@code ["a","c"]} for a choice, {@code {"a":4,"b":1}} for a judgement,
 * {@code {"order":["b","a"]}}, {@code {"pairs":{"a":"x"}}}, {@code {"number":"12.5","unit":"kg"}}, {@code {"text":"…"}},
 * {@code {"gaps":{"1":"b"}}}.
 */
public sealed interface Response {

    /** Longest text in characters, of an essay as well. */
    int LONGEST_TEXT = 20_000;

    /** Canonical, so that equal responses have equal text. */
    String json();

    /** Nothing chosen, judged, placed or written. */
    boolean isEmpty();

    /** Whether there is anything to score. What says no, though it is not empty, is kept for whoever goes on with it. */
    default boolean answers() {
        return !isEmpty();
    }

    /** Whether it is a response that the item can get. */
    default boolean fits(ItemVersion item) {
        return item.body().takes(this);
    }

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
        return ResponseReader.read(tree);
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
    }

    /** Options in the order that they were brought into. */
    record Ordered(List<String> order) implements Response {

        public Ordered {
            order = List.copyOf(order);
        }

        @Override
        public String json() {
            return Json.write(Map.of("order", order));
        }

        @Override
        public boolean isEmpty() {
            return order.isEmpty();
        }
    }

    /** The target given to each option. */
    record Matched(Map<String, String> pairs) implements Response {

        public Matched {
            pairs = Map.copyOf(pairs);
        }

        @Override
        public String json() {
            return Json.write(Map.of("pairs", new TreeMap<>(pairs)));
        }

        @Override
        public boolean isEmpty() {
            return pairs.isEmpty();
        }
    }

    /** A number as typed, with its unit if one was chosen. */
    record Number(String typed, Optional<String> unit) implements Response {

        static final int LONGEST = 40;

        public Number {
            if (typed.length() > LONGEST) {
                throw new IllegalArgumentException("A number has at most " + LONGEST + " characters");
            }
        }

        /** Empty if what was typed is no number. */
        public Optional<BigDecimal> value() {
            return read(typed);
        }

        /** A {@link WrittenNumber}, with spaces anywhere. */
        static Optional<BigDecimal> read(String typed) {
            String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
            return WrittenNumber.read(plain).map(WrittenNumber::value);
        }

        @Override
        public String json() {
            Map<String, String> properties = new TreeMap<>(Map.of("number", typed));
            unit.ifPresent(name -> properties.put("unit", name));
            return Json.write(properties);
        }

        @Override
        public boolean isEmpty() {
            return typed.isBlank() && unit.isEmpty();
        }

        /** A unit alone is none yet. */
        @Override
        public boolean answers() {
            return !typed.isBlank();
        }
    }

    /** Words of the candidate's own. */
    record Text(String text) implements Response {

        public Text {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A text has at most " + LONGEST_TEXT + " characters");
            }
        }

        @Override
        public String json() {
            return Json.write(Map.of("text", text));
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** What stands in each gap: the id of an option, or what was typed. */
    record Filled(Map<String, String> gaps) implements Response {

        public Filled {
            gaps = Map.copyOf(gaps);
        }

        @Override
        public String json() {
            return Json.write(Map.of("gaps", new TreeMap<>(gaps)));
        }

        @Override
        public boolean isEmpty() {
            return gaps.values().stream().allMatch(String::isBlank);
        }
    }
}
