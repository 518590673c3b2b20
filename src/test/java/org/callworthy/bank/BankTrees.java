package org.callworthy.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callworthy.common.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Banks as trees, for tests of what goes out to other formats and comes back. */
public final class BankTrees {

    private static final Set<String> TAGS = Set.of("en", "zh-CN");

    private BankTrees() {}

    /** The shipped banks, and one of all types. */
    public static List<BankText> all() {
        List<BankText> banks = new ArrayList<>();
        for (String file : List.of(
                "agent/foundation",
                "agent/professional",
                "agent/practice",
                "team-lead/foundation",
                "trainer/foundation")) {
            try {
                banks.add(bank(Files.readString(Path.of("exam-banks", file + ".yaml"))));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        banks.add(bank(AllTypesYaml.TEXT));
        return banks;
    }

    public static BankText bank(String yaml) {
        return BankFile.parse("bank.yaml", yaml).content().orElseThrow();
    }

    public static ObjectNode of(ItemText item, Locale language) {
        return (ObjectNode) in(language.toLanguageTag(), Json.read(Json.write(ItemJson.of(item)), ObjectNode.class));
    }

    public static ObjectNode of(Material material, Locale language) {
        return (ObjectNode)
                in(language.toLanguageTag(), Json.read(Json.write(ItemJson.of(material)), ObjectNode.class));
    }

    /** With the texts of one language, trimmed. */
    private static JsonNode in(String tag, JsonNode tree) {
        if (tree.isString()) {
            return Json.mapper().getNodeFactory().stringNode(tree.asString().strip());
        }
        if (tree.isArray()) {
            ArrayNode list = Json.mapper().createArrayNode();
            tree.forEach(part -> list.add(in(tag, part)));
            return list;
        }
        if (!tree.isObject()) {
            return tree;
        }
        ObjectNode object = Json.mapper().createObjectNode();
        boolean isText = !tree.isEmpty() && TAGS.containsAll(tree.propertyNames());
        tree.forEachEntry((name, part) -> {
            if (!isText || name.equals(tag)) {
                object.set(name, in(tag, part));
            }
        });
        return object;
    }
}
