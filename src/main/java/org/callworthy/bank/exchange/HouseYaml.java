package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes trees as the files of the shipped banks are written: short texts in braces on a line, long ones folded. */
public final class HouseYaml {

    private static final Set<String> ALWAYS_INLINE =
            Set.of("endorsements", "tags", "enemies", "words", "units", "accepted", "title", "blueprint");
    private static final List<String> ORDER = List.of(
            ("id version type case title competency difficulty cognitive endorsements tags enemies practice anchor seconds material "
                            + "stem pictures file alt listening say mood files plays name factor text percent key expert match why options targets gaps "
                            + "answer tolerance tolerance-percent units accepted case-matters scoring words least most rubric "
                            + "weight critical anchors criteria rationale en zh-CN")
                    .split(" "));
    private static final int STEP = 2;

    private HouseYaml() {}

    /** With the properties in the order in which authors write them. */
    public static JsonNode ordered(JsonNode tree) {
        if (tree.isArray()) {
            ArrayNode list = Json.mapper().createArrayNode();
            tree.forEach(entry -> list.add(ordered(entry)));
            return list;
        }
        if (!tree.isObject()) {
            return tree;
        }
        ObjectNode object = Json.mapper().createObjectNode();
        tree.propertyStream()
                .sorted(Comparator.comparingInt(property -> place(property.getKey())))
                .forEach(property -> object.set(property.getKey(), ordered(property.getValue())));
        return object;
    }

    private static int place(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    /** An entry of a list, its hyphen at the indent. */
    public static List<String> entry(JsonNode tree, int indent) {
        List<String> lines = new ArrayList<>();
        mapping(tree, indent + STEP, lines);
        if (lines.isEmpty()) {
            return List.of(" ".repeat(indent) + "- {}");
        }
        lines.set(0, " ".repeat(indent) + "- " + lines.getFirst().substring(indent + STEP));
        return lines;
    }

    public static List<String> mapping(JsonNode tree, int indent) {
        List<String> lines = new ArrayList<>();
        mapping(tree, indent, lines);
        return lines;
    }

    private static void mapping(JsonNode tree, int indent, List<String> lines) {
        tree.forEachEntry((name, child) -> property(name, child, indent, lines));
    }

    private static void property(String name, JsonNode child, int indent, List<String> lines) {
        String start = " ".repeat(indent) + YamlScalar.inline(name) + ":";
        if (child.isString()) {
            List<String> text = YamlScalar.block(child.asString(), indent + STEP, start.length() + 1);
            lines.add(start + " " + text.getFirst());
            lines.addAll(text.subList(1, text.size()));
        } else if (child.isValueNode() || child.isEmpty()) {
            lines.add(start + " " + (child.isValueNode() ? YamlScalar.inline(child) : child.toString()));
        } else {
            inside(name, child, start, indent, lines);
        }
    }

    private static void inside(String name, JsonNode child, String start, int indent, List<String> lines) {
        String inline = inline(child);
        boolean fits = start.length() + 1 + inline.length() <= YamlScalar.WIDTH && inline.indexOf('\n') < 0;
        if (isFlat(child) && fits || isListOfScalars(child) || ALWAYS_INLINE.contains(name) && isFlat(child)) {
            lines.add(start + " " + inline);
        } else if (child.isArray()) {
            lines.add(start);
            child.forEach(entry -> lines.addAll(entry(entry, indent, name)));
        } else {
            lines.add(start);
            mapping(child, indent + STEP, lines);
        }
    }

    private static List<String> entry(JsonNode entry, int indent, String list) {
        return entry.isObject() && !ALWAYS_INLINE.contains(list)
                ? entry(entry, indent + STEP)
                : List.of(" ".repeat(indent + STEP) + "- " + inline(entry));
    }

    /** A mapping of scalars, as texts are. */
    private static boolean isFlat(JsonNode tree) {
        return tree.isObject() && all(tree);
    }

    private static boolean isListOfScalars(JsonNode tree) {
        return tree.isArray() && tree.valueStream().allMatch(value -> value.isValueNode() || value.has("percent"));
    }

    private static boolean all(JsonNode tree) {
        return tree.valueStream().allMatch(JsonNode::isValueNode);
    }

    private static String inline(JsonNode tree) {
        if (tree.isObject()) {
            List<String> parts = new ArrayList<>();
            tree.forEachEntry((name, child) -> parts.add(YamlScalar.inline(name) + ": " + inline(child)));
            return "{ " + String.join(", ", parts) + " }";
        }
        if (tree.isArray()) {
            return "["
                    + String.join(
                            ", ", tree.valueStream().map(HouseYaml::inline).toList()) + "]";
        }
        return YamlScalar.inline(tree);
    }
}
