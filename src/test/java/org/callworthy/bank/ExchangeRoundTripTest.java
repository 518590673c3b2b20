package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.callworthy.bank.exchange.ItemWriter;
import org.callworthy.bank.exchange.ItemWriters;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is exported and imported again is equal, for all that the format has a place for. */
class ExchangeRoundTripTest {

    private static final int ITEMS = 150;

    @ParameterizedTest
    @MethodSource("org.callworthy.bank.RandomItems#seeds")
    void gift(long seed) {
        BankText bank = new RandomItems(seed)
                .bank(
                        ITEMS,
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "numeric",
                        "short-text",
                        "matching",
                        "cloze");
        Locale language = Languages.ALL.get((int) seed % 2);
        assertSame(items(again(bank, ItemFormat.GIFT, List.of(language))), trees(bank, language.toLanguageTag()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML", "QTI_3"})
    void theLanguageThatAFormatHasNoPlaceForIsTold(ItemFormat format) {
        BankText bank = new RandomItems(1).bank(2, "true-false");
        ItemWriter writer = ItemWriters.of(format).orElseThrow();
        assertThat(writer.write(bank, ItemFiles.NONE, Languages.ALL).losses())
                .extracting(loss -> loss.place() + ": " + loss.what())
                .contains("the file: the text in Simplified Chinese: a file of this format has one language");
        assertThat(writer.write(bank, ItemFiles.NONE, List.of(Languages.CHINESE))
                        .losses())
                .extracting(loss -> loss.place().toString())
                .doesNotContain("the file");
    }

    @Test
    void starsInGiftAreNoMarkdown() {
        BankText bank = new RandomItems(1).bank(1, "true-false");
        ItemExport export = ItemWriters.of(ItemFormat.GIFT).orElseThrow().write(bank, ItemFiles.NONE, Languages.ALL);
        assertThat(new String(export.content(), StandardCharsets.UTF_8))
                .contains("::[plain]")
                .doesNotContain("[markdown]");
    }

    @ParameterizedTest
    @MethodSource("org.callworthy.bank.RandomItems#seeds")
    void csv(long seed) {
        assertTable(seed, ItemFormat.CSV);
    }

    @Test
    void xlsx() {
        assertTable(6, ItemFormat.XLSX);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void optionsThatReadLikeKeysKeepTheirKey(ItemFormat format) {
        List<ItemText> items = List.of(
                choice("letters", "single-choice", "B", "A", "C"),
                choice("numbers", "single-choice", "3", "2", "1"),
                choice("both", "multiple-choice", "A, C", "B, C", "A, B"));
        BankText bank = new BankText("keys", Track.AGENT, Level.I, LocalizedText.of("Keys", "答案"), List.of(), items);
        ItemReading.Read read = again(bank, format, Languages.ALL);
        assertSame(items(read), trees(bank, ""));
        assertThat(read.items().getFirst().lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("the other meaning of the key A: it is read as A, not as B");
    }

    /** The first is right, and the last where several are. */
    private static ItemText choice(String key, String type, String... texts) {
        ObjectNode item = new RandomItems(1).item(key, type);
        item.remove("options");
        for (int i = 0; i < texts.length; i++) {
            ObjectNode option = item.withArray("options").addObject().put("id", "" + (char) ('a' + i));
            option.putObject("text").put("en", texts[i]).put("zh-CN", texts[i]);
            if (i == 0 || type.startsWith("multiple") && i == texts.length - 1) {
                option.put("key", true);
            }
        }
        return BankReader.item(new Fields(item));
    }

    private static void assertTable(long seed, ItemFormat format) {
        BankText bank = new RandomItems(seed)
                .bankWithMaterials(
                        ITEMS,
                        "single-choice",
                        "multiple-choice",
                        "true-false",
                        "situational-judgement",
                        "ordering",
                        "numeric",
                        "short-text",
                        "matching",
                        "gaps",
                        "essay");
        ItemExport export = ItemWriters.of(format).orElseThrow().write(bank, ItemFiles.NONE, Languages.ALL);
        assertThat(export.losses()).isEmpty();
        ItemReading.Read read = again(export, format, Languages.ENGLISH);
        assertSame(items(read), trees(bank, ""));
        assertThat(read.items()).allSatisfy(item -> assertThat(item.lost()).isEmpty());
        assertThat(read.materials())
                .extracting(CanonicalJson::of)
                .isEqualTo(bank.materials().stream()
                        .map(material -> CanonicalJson.of(ItemJson.of(material)))
                        .toList());
    }

    private static void assertSame(List<String> read, List<String> written) {
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertThat(read.get(i)).isEqualTo(written.get(i));
        }
    }

    private static ItemReading.Read again(BankText bank, ItemFormat format, List<Locale> languages) {
        return again(
                ItemWriters.of(format).orElseThrow().write(bank, ItemFiles.NONE, languages),
                format,
                languages.getFirst());
    }

    private static ItemReading.Read again(ItemExport export, ItemFormat format, Locale language) {
        ItemReading reading = ItemExchange.withoutServer().read("items", export.content(), language);
        assertThat(reading).isInstanceOf(ItemReading.Read.class);
        ItemReading.Read read = (ItemReading.Read) reading;
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.losses()).isEmpty();
        return read;
    }

    private static List<String> items(ItemReading.Read read) {
        return read.items().stream().map(item -> CanonicalJson.of(item.item())).toList();
    }

    private static List<String> trees(BankText bank, String language) {
        return bank.items().stream()
                .map(ItemJson::of)
                .map(tree -> CanonicalJson.of(only(tree, language)))
                .toList();
    }

    /** Without texts in other languages. */
    private static JsonNode only(JsonNode tree, String language) {
        if (!language.isEmpty() && tree instanceof ObjectNode object && object.has("zh-CN")) {
            object.remove(language.equals("en") ? "zh-CN" : "en");
        }
        tree.forEach(child -> only(child, language));
        return tree;
    }
}
