package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Schemes know the types of items by their keys alone: both must know the same ones. */
class BlueprintTypesTest {

    private static final List<String> TYPES =
            Stream.of(ItemType.values()).map(ItemType::key).toList();

    @Test
    void theSchemaOfSchemesNamesEveryTypeOfItem() throws IOException {
        JsonNode schema = Json.read(Files.readString(Path.of("exam-banks/scheme.schema.json")), JsonNode.class);
        JsonNode choices = schema.at("/$defs/component/properties/blueprint/items/properties/type/enum");
        assertThat(choices.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(TYPES);
    }

    @Test
    void everyTypeHasANameOnScreens() throws IOException {
        for (String bundle : List.of("exam", "exam_zh_CN")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", bundle + ".properties"))) {
                texts.load(reader);
            }
            assertThat(texts.stringPropertyNames())
                    .containsAll(TYPES.stream().map(key -> "exam.type." + key).toList());
        }
    }

    @Test
    void onlyWhatPeopleRateIsLeftOutWhereNoTypeIsNamed() {
        BlueprintCell any = new BlueprintCell("compliance", Optional.empty(), 1);
        assertThat(TYPES)
                .filteredOn(type -> !any.takes("compliance", Difficulty.EASY, type, List.of()))
                .containsExactly(ItemType.ESSAY.key());
    }
}
