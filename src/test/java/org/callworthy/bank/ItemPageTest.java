package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ItemPageTest {

    private final BankText bank =
            BankFile.parse("practice.yaml", AllTypesYaml.TEXT).content().orElseThrow();

    private JsonNode json(String key) {
        ItemText item = bank.items().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        Optional<Material> material = item.material()
                .map(name -> bank.materials().stream()
                        .filter(one -> one.key().equals(name))
                        .findFirst()
                        .orElseThrow());
        return Json.read(Json.write(ItemPage.of(new ItemVersionId(7), item, material, List.of())), JsonNode.class);
    }

    @Test
    void eachTypeSaysWhatItIsAnsweredWith() {
        assertThat(json("t-true").get("options").findValuesAsString("id")).containsExactly("t", "f");
        assertThat(json("t-match").get("targets").findValuesAsString("id")).containsExactly("x", "y", "z");
        assertThat(json("t-number").get("units").toString()).isEqualTo("[\"kg\",\"g\"]");
        assertThat(json("t-text").get("plays").asInt()).isEqualTo(2);
        assertThat(json("t-order").get("plays").isNull()).isTrue();
        assertThat(json("t-cloze").get("gaps").get(0).get("number").asBoolean()).isTrue();
        assertThat(json("t-essay").get("words").toString()).isEqualTo("{\"least\":50,\"most\":200}");
        assertThat(json("t-choice").get("material").get("isCase").asBoolean()).isTrue();
        assertThat(json("t-choice").get("penalty").asBoolean()).isTrue();
        assertThat(json("t-true").get("penalty").asBoolean()).isFalse();
    }

    @Test
    void nothingInItTellsWhatIsRight() {
        for (ItemText item : bank.items()) {
            assertThat(json(item.key()).toString())
                    .doesNotContain(
                            "\"key\"",
                            "\"match\"",
                            "\"answer\"",
                            "\"accepted\"",
                            "\"rationale\"",
                            "\"rubric\"",
                            "\"why\"");
        }
    }
}
