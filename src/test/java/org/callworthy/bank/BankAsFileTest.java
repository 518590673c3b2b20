package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.common.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BankAsFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent/foundation", "agent/practice", "trainer/foundation"})
    void aBankWrittenWithoutItsFileSaysTheSame(String name) throws java.io.IOException {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of("exam-banks", name + ".yaml"));
        JsonNode root = root(text);
        String written = file(root, text).text(Optional.empty());
        assertThat(CanonicalJson.of(root(written))).isEqualTo(CanonicalJson.of(root));
        assertThat(BankFile.parse("b", written).isClean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.callworthy.bank.RandomItems#seeds")
    void oddTextsAreWrittenSoThatTheyAreReadAgain(long seed) {
        BankText bank = new RandomItems(seed)
                .bank(
                        150,
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "numeric",
                        "short-text",
                        "cloze",
                        "matching");
        Map<String, String> items = new HashMap<>();
        bank.items().forEach(item -> items.put(item.key(), CanonicalJson.of(ItemJson.of(item))));
        BankAsFile file = new BankAsFile(head(bank.key()), Map.of(), BankAsFile.ordered(items, List.of()));
        JsonNode read = root(file.text(Optional.empty()));
        read.path("items")
                .forEach(item -> assertThat(CanonicalJson.of(item))
                        .isEqualTo(items.get(item.path("id").asString())));
        assertThat(read.path("items").size()).isEqualTo(150);
    }

    @Test
    void onlyWhatHasChangedIsWrittenAnew() {
        String text = "# ours\n" + AllTypesYaml.TEXT.replace("id: t-order\n", "id: t-order   # keep\n");
        JsonNode root = root(text);
        ObjectNode changed = (ObjectNode) root.path("items").path(1);
        changed.put("version", 2).put("answer", true);
        Map<String, JsonNode> items = trees(root, "items");
        items.remove("t-match");
        ObjectNode added = changed.deepCopy().put("id", "t-new");
        items.put("t-new", added);
        String written =
                new BankAsFile(head("agent-practice"), trees(root, "materials"), items).text(Optional.of(text));
        Parsed<BankText> parsed = BankFile.parse("b", written);
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.content().orElseThrow().items())
                .extracting(ItemText::key)
                .containsExactly("t-choice", "t-true", "t-order", "t-number", "t-text", "t-cloze", "t-essay", "t-new");
        List<String> before = text.lines().toList();
        List<String> gone = before.stream()
                .filter(line -> !written.lines().toList().contains(line))
                .toList();
        assertThat(gone).hasSizeLessThan(16).noneMatch(line -> line.contains("keep") || line.contains("ours"));
        assertThat(written).contains("""
                  - id: t-new
                    version: 2
                    type: true-false
                    competency: compliance
                    difficulty: easy
                    practice: true
                    seconds: 20
                    material: lost-parcel
                    stem: { en: It is so., zh-CN: 是这样。 }
                    answer: true
                    rationale: { en: It is not., zh-CN: 不是。 }
                """);
    }

    @Test
    void aFileInAnotherStyleIsWrittenAnewOnlyWhenSomethingChanged() {
        JsonNode root = root(AllTypesYaml.TEXT);
        String json = root.toPrettyString();
        BankAsFile same = new BankAsFile(head("agent-practice"), trees(root, "materials"), trees(root, "items"));
        assertThat(same.text(Optional.of(json))).isEqualTo(json);
        Map<String, JsonNode> fewer = trees(root, "items");
        fewer.remove("t-choice");
        String written =
                new BankAsFile(head("agent-practice"), trees(root, "materials"), fewer).text(Optional.of(json));
        assertThat(root(written).path("items").size()).isEqualTo(7);
    }

    private static BankAsFile file(JsonNode root, String text) {
        Map<String, String> items = new HashMap<>();
        root.path("items").forEach(item -> items.put(item.path("id").asString(), CanonicalJson.of(item)));
        Map<String, String> materials = new HashMap<>();
        root.path("materials").forEach(item -> materials.put(item.path("id").asString(), CanonicalJson.of(item)));
        ObjectNode head = (ObjectNode) root.deepCopy();
        head.remove(List.of("items", "materials"));
        return new BankAsFile(
                head,
                BankAsFile.ordered(materials, BankAsFile.order(text, "materials")),
                BankAsFile.ordered(items, BankAsFile.order(text, "items")));
    }

    private static Map<String, JsonNode> trees(JsonNode root, String list) {
        Map<String, JsonNode> trees = new java.util.LinkedHashMap<>();
        Stream.of(root.path(list))
                .forEach(all -> all.forEach(tree -> trees.put(tree.path("id").asString(), tree)));
        return trees;
    }

    private static ObjectNode head(String key) {
        ObjectNode head = Json.mapper()
                .createObjectNode()
                .put("bank", key)
                .put("track", "agent")
                .put("level", "I");
        head.putObject("title").put("en", "All types").put("zh-CN", "各种题型");
        return head;
    }

    private static JsonNode root(String text) {
        return ((YamlDocument) YamlFile.read("b", text)).root();
    }
}
