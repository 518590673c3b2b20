package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a text's other language when a file in one language is written over it. */
class OverlayTest {

    private final ObjectNode stored = tree("""
            {"stem": {"en": "Which?", "zh-CN": "哪个？"}, "options": [
              {"id": "a", "text": {"en": "Refund", "zh-CN": "退款"}, "key": true},
              {"id": "b", "text": {"en": "Repair", "zh-CN": "维修"}, "why": {"en": "Too late", "zh-CN": "太晚"}},
              {"id": "c", "text": {"en": "Replace", "zh-CN": "换货"}}]}
            """);

    @Test
    void optionsInAnotherOrderTakeTheirOtherLanguageAlong() {
        ObjectNode merged = over("""
                {"stem": {"en": "Which?"}, "options": [
                  {"id": "a", "text": {"en": "Replace"}},
                  {"id": "b", "text": {"en": "Refund"}},
                  {"id": "c", "text": {"en": "Repair"}, "key": true}]}
                """);
        assertThat(merged.at("/options")).isEqualTo(Json.mapper().readTree("""
                [{"id": "a", "text": {"en": "Replace", "zh-CN": "换货"}},
                 {"id": "b", "text": {"en": "Refund", "zh-CN": "退款"}},
                 {"id": "c", "text": {"en": "Repair", "zh-CN": "维修"}, "key": true, "why": {"en": "Too late", "zh-CN": "太晚"}}]
                """));
    }

    @Test
    void anOptionWithAnotherTextLosesItsOtherLanguage() {
        ObjectNode merged = over("""
                {"stem": {"en": "Which of them?"}, "options": [
                  {"id": "a", "text": {"en": "Refund"}, "key": true},
                  {"id": "b", "text": {"en": "Nothing"}, "why": {"en": "Too late"}},
                  {"id": "c", "text": {"en": "Replace"}}]}
                """);
        assertThat(merged.at("/stem/zh-CN").asString()).isEqualTo("哪个？");
        assertThat(merged.at("/options/1"))
                .isEqualTo(Json.mapper()
                        .readTree("{\"id\": \"b\", \"text\": {\"en\": \"Nothing\"}, \"why\": {\"en\": \"Too late\"}}"));
        assertThat(merged.at("/options/2/text/zh-CN").asString()).isEqualTo("换货");
    }

    @Test
    void anotherReasonLosesItsOtherLanguageAndTheOptionKeepsIt() {
        ObjectNode merged = over("""
                {"options": [
                  {"id": "a", "text": {"en": "Refund"}, "key": true},
                  {"id": "b", "text": {"en": "Repair"}, "why": {"en": "Too dear"}},
                  {"id": "c", "text": {"en": "Replace"}}]}
                """);
        assertThat(merged.at("/options/1/why").propertyNames()).containsExactly("en");
        assertThat(merged.at("/options/1/text/zh-CN").asString()).isEqualTo("维修");
    }

    @Test
    void aRemovedOptionTakesNoOtherLanguageFromItsNeighbours() {
        ObjectNode merged = over("""
                {"options": [
                  {"id": "a", "text": {"en": "Repair"}},
                  {"id": "b", "text": {"en": "Replace"}, "key": true}]}
                """);
        assertThat(merged.at("/options/0/text/zh-CN").asString()).isEqualTo("维修");
        assertThat(merged.at("/options/1/text/zh-CN").asString()).isEqualTo("换货");
        assertThat(merged.at("/options")).hasSize(2);
    }

    @Test
    void aFileInTheLanguageThatIsMissingFillsItIn() {
        ObjectNode english = tree("""
                {"options": [{"id": "a", "text": {"en": "Refund"}}, {"id": "b", "text": {"en": "Repair"}}]}
                """);
        ObjectNode merged = Overlay.of(english, tree("""
                {"options": [{"id": "a", "text": {"zh-CN": "退款"}}, {"id": "b", "text": {"zh-CN": "维修"}}]}
                """));
        assertThat(merged.at("/options/1/text")).isEqualTo(tree("{\"en\": \"Repair\", \"zh-CN\": \"维修\"}"));
    }

    @Test
    void gapsAndPicturesAreKnownByTheirNames() {
        ObjectNode gaps = tree("""
                {"pictures": [{"file": "pictures/a.png", "alt": {"en": "Label", "zh-CN": "标签"}}],
                 "gaps": [{"id": "1", "options": [{"id": "a", "text": {"en": "Yes", "zh-CN": "是"}},
                                                  {"id": "b", "text": {"en": "No", "zh-CN": "否"}}]}]}
                """);
        ObjectNode merged = Overlay.of(gaps, tree("""
                {"pictures": [{"file": "pictures/b.png", "alt": {"en": "Box"}}, {"file": "pictures/a.png", "alt": {"en": "Label"}}],
                 "gaps": [{"id": "1", "options": [{"id": "a", "text": {"en": "No"}}, {"id": "b", "text": {"en": "Yes"}}]}]}
                """));
        assertThat(merged.at("/pictures/0/alt").propertyNames()).containsExactly("en");
        assertThat(merged.at("/pictures/1/alt/zh-CN").asString()).isEqualTo("标签");
        assertThat(merged.at("/gaps/0/options/0/text/zh-CN").asString()).isEqualTo("否");
    }

    private ObjectNode over(String file) {
        return Overlay.of(stored, tree(file));
    }

    private static ObjectNode tree(String json) {
        return Json.read(json, ObjectNode.class);
    }
}
