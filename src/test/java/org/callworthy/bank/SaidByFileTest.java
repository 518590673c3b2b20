package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A changed file takes back how an item is scored, and takes nothing away that it has no place for. */
class SaidByFileTest {

    private static final String MINUTES =
            "{\"id\": \"n1\", \"type\": \"numeric\", \"answer\": 3, \"units\": [{\"name\": \"min\"}]";

    @Test
    void aToleranceThatIsTakenOutOfAGiftFileIsTakenOutOfTheItem() {
        ItemReading.Read before = gift("::n1:: How long? {#3:0.5}");
        ObjectNode stored = before.items().getFirst().item();
        assertThat(stored.has("tolerance")).isTrue();
        assertThat(over(gift("::n1:: How long? {#3}"), stored).has("tolerance")).isFalse();
    }

    @Test
    void whatAFormatHasNoPlaceForStays() {
        ObjectNode stored = tree(MINUTES + ", \"tolerance\": 1}");
        ObjectNode brought = tree("{\"id\": \"n1\", \"type\": \"numeric\", \"answer\": 3}");
        assertThat(over(file(ItemFormat.GIFT, brought), stored).propertyNames())
                .contains("units")
                .doesNotContain("tolerance");
        assertThat(over(file(ItemFormat.AIKEN, brought), stored).propertyNames())
                .contains("units", "tolerance");
        assertThat(over(file(ItemFormat.QTI_3, brought), stored).propertyNames())
                .doesNotContain("units", "tolerance");
    }

    @Test
    void aTableTakesBackOnlyWhatItHasAColumnFor() {
        ObjectNode stored = tree("{\"id\": \"t\", \"type\": \"short-text\", \"case-matters\": true}");
        ObjectNode brought = tree("{\"id\": \"t\", \"type\": \"short-text\"}");
        ObjectNode other = tree("{\"id\": \"u\", \"type\": \"short-text\", \"case-matters\": true}");
        assertThat(over(file(ItemFormat.CSV, brought), stored).has("case-matters"))
                .isTrue();
        assertThat(over(file(ItemFormat.CSV, brought, other), stored).has("case-matters"))
                .isFalse();
    }

    @Test
    void partialScoringIsTakenBack() {
        ObjectNode stored = tree("{\"id\": \"m\", \"type\": \"multiple-choice\", \"scoring\": \"partial\"}");
        ObjectNode brought = tree("{\"id\": \"m\", \"type\": \"multiple-choice\"}");
        assertThat(over(file(ItemFormat.MOODLE_XML, brought), stored).has("scoring"))
                .isFalse();
    }

    @Test
    void aToleranceInPercentStaysIfTheFilesComesToTheSameAndGoesIfNot() {
        ObjectNode stored = tree("{\"id\": \"n1\", \"type\": \"numeric\", \"answer\": 200, \"tolerance-percent\": 5}");
        assertThat(over(gift("::n1:: How long? {#200:10}"), stored).propertyNames())
                .contains("tolerance-percent")
                .doesNotContain("tolerance");
        assertThat(over(gift("::n1:: How long? {#200:20}"), stored).propertyNames())
                .contains("tolerance")
                .doesNotContain("tolerance-percent");
    }

    private static ObjectNode over(ItemReading.Read file, ObjectNode stored) {
        return SaidByFile.of(file).over(stored, file.items().getFirst().item());
    }

    private static ItemReading.Read gift(String text) {
        FileContent content = new FileContent.Text(text, new Table(List.of()), null);
        return (ItemReading.Read)
                ItemExchange.read("q.gift", text.getBytes(StandardCharsets.UTF_8), content, Locale.ENGLISH);
    }

    private static ItemReading.Read file(ItemFormat format, ObjectNode... items) {
        return new ItemReading.Read(
                format,
                Stream.of(items)
                        .map(item -> new ImportedItem(Wording.of("line {0}", 1), item, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ObjectNode tree(String json) {
        return Json.read(json, ObjectNode.class);
    }
}
