package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What files of other systems make of a bank's materials. */
class MaterialImportTest extends BankAuthors {

    @Autowired
    ItemImport itemImport;

    @Autowired
    Items items;

    private PersonId author;

    @BeforeEach
    void anAuthor() {
        author = author("author");
    }

    @Test
    void materialsComeWithTheItemsAndAChangedOneGetsTheNextVersion() {
        take(sheets("Fourteen days."));
        take(sheets("Fourteen days."));
        take(sheets("Twenty days."));
        assertThat(actAs.person(author, () -> items.materials(BANK)))
                .filteredOn(material -> material.key().equals("sheet"))
                .extracting(Material::number)
                .containsExactly(2);
    }

    @Test
    void anotherTextUnderTheSameKeyIsNotTakenAndNeitherIsWhatRestsOnIt() {
        take(sheets("Fourteen days after the parcel arrived, whoever bought it may send it back unused."));
        ItemReading.Read other = new ItemReading.Read(
                ItemFormat.MOODLE_XML,
                List.of(new ImportedItem(Wording.of("line {0}", 1), resting(), List.of())),
                List.of(sheet("Welcome, this course begins on Monday and ends with an exam.")),
                List.of(),
                List.of());
        ImportFates fates = actAs.person(author, () -> itemImport.preview(BANK, other));
        assertThat(fates.materials()).isEqualTo(Map.of("sheet", ImportFate.ANOTHER));
        assertThat(fates.items()).isEqualTo(Map.of("q-1", ImportFate.MATERIAL));
        assertThat(actAs.person(author, () -> itemImport.take(BANK, other, ImportDefaults.NONE)))
                .isEqualTo(new ImportTaken(
                        new ImportFates(Map.of("q-1", ImportFate.MATERIAL), Map.of("sheet", ImportFate.ANOTHER))));
        assertThat(material().path("version").asInt()).isEqualTo(1);
        assertThat(material().at("/text/en").asString()).startsWith("Fourteen days");
        assertThat(actAs.person(author, () -> items.versions("q-1"))).isEmpty();
    }

    @Test
    void whatBecomesOfAMaterialIsToldBeforeItIsTaken() {
        assertThat(fate("Fourteen days.")).isEqualTo(ImportFate.NEW);
        take(sheets("Fourteen days."));
        assertThat(fate("Fourteen days.")).isEqualTo(ImportFate.UNCHANGED);
        assertThat(fate("Twenty days.")).isEqualTo(ImportFate.NEXT_VERSION);
    }

    private ImportFate fate(String text) {
        return actAs.person(author, () -> itemImport.preview(BANK, sheets(text)))
                .materials()
                .get("sheet");
    }

    @Test
    void aMaterialKeepsItsOtherLanguageAndTheSameFileAgainDoesNotUndoWhatWasWrittenSince() {
        take(sheets("Fourteen days."));
        ObjectNode written = sheet("Fourteen whole days.");
        written.withObject("title").put("zh-CN", "须知");
        written.withObject("text").put("zh-CN", "十四天。");
        actAs.person(author, () -> materials.save(BANK, 1, written));
        take(sheets("Fourteen days."));
        assertThat(material()).isEqualTo(written.put("version", 2));
        take(sheets("Twenty days."));
        assertThat(material().at("/text/en").asString()).isEqualTo("Twenty days.");
        assertThat(material().at("/text/zh-CN").asString()).isEqualTo("十四天。");
    }

    private ObjectNode material() {
        return actAs.person(author, () -> materials.all(BANK)).stream()
                .filter(each -> each.path("id").asString().equals("sheet"))
                .findFirst()
                .orElseThrow();
    }

    private void take(ItemReading.Read file) {
        actAs.person(author, () -> itemImport.take(BANK, file, ImportDefaults.NONE));
    }

    private static ObjectNode resting() {
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", "q-1").put("version", 1).put("type", "true-false").put("material", "sheet");
        item.putObject("stem").put("en", "Is it so?");
        return item;
    }

    private static ItemReading.Read sheets(String text) {
        return new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(sheet(text)), List.of(), List.of());
    }

    private static ObjectNode sheet(String text) {
        ObjectNode sheet = Json.mapper().createObjectNode().put("id", "sheet").put("version", 1);
        sheet.putObject("title").put("en", "Sheet");
        sheet.putObject("text").put("en", text);
        return sheet;
    }
}
