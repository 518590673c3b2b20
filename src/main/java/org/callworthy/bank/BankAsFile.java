package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.bank.exchange.HouseYaml;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.common.yaml.YamlFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bank as its file. What is the same in the file that it was imported from stands there as it stood, to the byte; what is new
 * or has changed is written in the style of the shipped banks.
 *
 * @param head the bank without its lists
 * @param materials their trees by key
 * @param items their trees by key
 */
record BankAsFile(ObjectNode head, Map<String, JsonNode> materials, Map<String, JsonNode> items) {

    private static final String SCHEMA = "# yaml-language-server: $schema=../bank.schema.json";
    private static final int INDENT = 2;

    /** @param imported the file that the bank came from */
    String text(Optional<String> imported) {
        return imported.flatMap(this::changed).orElseGet(this::written);
    }

    private Optional<String> changed(String imported) {
        if (!(YamlFile.read("", imported) instanceof YamlDocument document)) {
            return Optional.empty();
        }
        if (same(document.root(), "materials", materials) && same(document.root(), "items", items)) {
            return Optional.of(imported);
        }
        BankBlocks blocks = new BankBlocks(document, imported);
        return blocks.with("items", items)
                .flatMap(text -> YamlFile.read("", text) instanceof YamlDocument next
                        ? new BankBlocks(next, text).with("materials", materials)
                        : Optional.empty())
                .filter(this::isRight);
    }

    private static boolean same(JsonNode root, String list, Map<String, JsonNode> trees) {
        JsonNode written = root.path(list);
        return written.size() == trees.size()
                && written.valueStream()
                        .allMatch(tree -> Optional.ofNullable(
                                        trees.get(tree.path("id").asString()))
                                .map(CanonicalJson::of)
                                .equals(Optional.of(CanonicalJson.of(tree))));
    }

    private boolean isRight(String text) {
        return YamlFile.read("", text) instanceof YamlDocument document
                && same(document.root(), "items", items)
                && same(document.root(), "materials", materials);
    }

    private String written() {
        List<String> lines = new ArrayList<>(List.of(SCHEMA));
        lines.addAll(HouseYaml.mapping(head, 0));
        list("materials", materials, lines);
        list("items", items, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void list(String name, Map<String, JsonNode> trees, List<String> lines) {
        if (!trees.isEmpty()) {
            lines.add(name + ":");
            trees.values().forEach(tree -> lines.addAll(HouseYaml.entry(tree, INDENT)));
        }
    }

    /** The keys of a list of the file, in its order. */
    static List<String> order(String imported, String list) {
        return YamlFile.read("", imported) instanceof YamlDocument document
                ? document.root()
                        .path(list)
                        .valueStream()
                        .map(tree -> tree.path("id").asString())
                        .toList()
                : List.of();
    }

    /** First those that the file has, in its order. */
    static Map<String, JsonNode> ordered(Map<String, String> sources, List<String> order) {
        Map<String, JsonNode> trees = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(sources.keySet());
        Stream.concat(order.stream(), sources.keySet().stream().sorted())
                .filter(known::remove)
                .forEach(key ->
                        trees.put(key, HouseYaml.ordered(Json.read(sources.getOrDefault(key, "{}"), JsonNode.class))));
        return trees;
    }

    static Problem at(String list, int index) {
        return new Problem(Problem.path(list, index), "", "");
    }
}
