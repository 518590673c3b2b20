package org.callworthy.common.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.common.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads the properties of a mapping into values. Never throws: what is missing or of another type has been found by the
 * JSON Schema before, and is read as nothing here, so that one fault does not hide the others.
 */
public record Fields(JsonNode node) {

    public boolean has(String name) {
        return node.has(name);
    }

    public Fields at(String name) {
        JsonNode child = node.get(name);
        return new Fields(child == null ? MissingNode.getInstance() : child);
    }

    public Optional<Fields> optional(String name) {
        return has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    public <T> List<T> list(String name, Function<Fields, T> reader) {
        return at(name).list(reader);
    }

    public <T> List<T> list(Function<Fields, T> reader) {
        List<T> values = new ArrayList<>();
        node.forEach(entry -> values.add(reader.apply(new Fields(entry))));
        return List.copyOf(values);
    }

    /** The mapping's values by name, in the order of the file. */
    public <T> Map<String, T> map(String name, Function<Fields, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        at(name).node.forEachEntry((key, entry) -> values.put(key, reader.apply(new Fields(entry))));
        return values;
    }

    public String string(String name) {
        return at(name).string();
    }

    public String string() {
        return node.isString() ? node.asString() : "";
    }

    public int integer(String name) {
        return at(name).integer();
    }

    public int integer() {
        return node.isIntegralNumber() && node.canConvertToInt() ? node.asInt() : 0;
    }

    public BigDecimal number(String name) {
        JsonNode number = at(name).node;
        return number.isNumber() ? number.decimalValue() : BigDecimal.ZERO;
    }

    public boolean flag(String name) {
        return at(name).node.asBoolean(false);
    }

    /** A day; the epoch's first where there is none. */
    public LocalDate date(String name) {
        try {
            return LocalDate.parse(string(name));
        } catch (DateTimeException e) {
            return LocalDate.EPOCH;
        }
    }

    public LocalizedText text(String name) {
        return at(name).text();
    }

    public LocalizedText text() {
        Map<String, String> byTag = new LinkedHashMap<>();
        node.forEachEntry((tag, text) -> byTag.put(tag, new Fields(text).string()));
        return byTag.isEmpty() ? LocalizedText.of("", "") : new LocalizedText(byTag);
    }

    /** The choice that is written as its key; the first one where none is. */
    public <T> T choice(String name, T[] choices, Function<T, String> key) {
        return at(name).choice(choices, key);
    }

    public <T> T choice(T[] choices, Function<T, String> key) {
        String written = string();
        for (T choice : choices) {
            if (key.apply(choice).equals(written)) {
                return choice;
            }
        }
        return choices[0];
    }
}
