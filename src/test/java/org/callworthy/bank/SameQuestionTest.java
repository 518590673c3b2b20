package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.common.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SameQuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent/foundation", "agent/professional", "team-lead/foundation", "trainer/foundation"})
    void hardlyTwoItemsOfAShippedBankAreTakenForOne(String bank) throws IOException {
        List<JsonNode> items = items(bank);
        List<String> alike = new ArrayList<>();
        for (JsonNode one : items) {
            for (JsonNode other : items) {
                if (one != other && SameQuestion.isLikely(one, other)) {
                    alike.add(one.path("id").asString() + " " + other.path("id").asString());
                }
            }
        }
        int pairs = items.size() * (items.size() - 1);
        assertThat(alike).as("of %d pairs", pairs).hasSizeLessThan(Math.max(1, pairs / 200));
    }

    @Test
    void aQuestionInOtherWordsIsStillTheSame() {
        assertThat(SameQuestion.isLikely(
                        item("What may an agent promise to a customer whose parcel is late?", "客户的包裹迟到时，座席可以承诺什么？"),
                        item("A parcel is late. What may the agent promise?", "包裹迟到了，座席可以向客户承诺什么？")))
                .isTrue();
    }

    @Test
    void onlyLanguagesThatBothHaveAreCompared() {
        ObjectNode english = Json.mapper().createObjectNode();
        english.putObject("stem").put("en", "What may an agent promise?");
        ObjectNode chinese = Json.mapper().createObjectNode();
        chinese.putObject("stem").put("zh-CN", "座席可以承诺什么？");
        assertThat(SameQuestion.isLikely(english, chinese)).isTrue();
        english.withObject("stem").put("zh-CN", "保修期有多长？");
        assertThat(SameQuestion.isLikely(english, chinese)).isFalse();
    }

    private static ObjectNode item(String english, String chinese) {
        ObjectNode item = Json.mapper().createObjectNode();
        item.putObject("stem")
                .put(Languages.ENGLISH.toLanguageTag(), english)
                .put(Languages.CHINESE.toLanguageTag(), chinese);
        return item;
    }

    private static List<JsonNode> items(String bank) throws IOException {
        String text = Files.readString(Path.of("exam-banks", bank + ".yaml"));
        List<JsonNode> items = new ArrayList<>();
        ((YamlDocument) YamlFile.read(bank, text)).root().path("items").forEach(items::add);
        return items;
    }
}
