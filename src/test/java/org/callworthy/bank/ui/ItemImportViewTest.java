package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.BankMaterials;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.ImportFate;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.Loss;
import org.callworthy.bank.Material;
import org.callworthy.bank.MaterialOutcome;
import org.callworthy.bank.exchange.QtiPackages;
import org.callworthy.common.Json;
import org.callworthy.common.ui.SheetCard;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Items come from other systems' files and go to them, on screens. */
class ItemImportViewTest extends AuthorsScreens {

    @Autowired
    BankMaterials materials;

    @Test
    void aFileIsLookedAtFirstAndThenTakenInAsDrafts() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        String gift = "::gift-%s::How many days? {=Fourteen ~Seven}\n\n::broken::{=".formatted(mark);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "q.gift",
                gift.getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(view)).contains("GIFT", "1 new", "What is no item");
        assertThat(items.versions("gift-" + mark)).as("nothing is stored yet").isEmpty();
        assertThat(minutes()).isNotNull();
        press("Take in one item as drafts");
        assertThat(textOf(view)).contains("Taken in", "1 new");
        assertThat(minutes()).as("the report can still be kept").isNotNull();
        assertThat(versionOf("gift-" + mark).state()).isEqualTo(ItemState.DRAFT);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "q.gift",
                gift.getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(view)).contains("1 unchanged");
        view.read(items.bank(bank).orElseThrow(), find(ImportFields.class).single(), "q.txt", new byte[] {'M', 'Z', 0, 1
        });
        assertThat(textOf(view)).contains("q.txt was not taken");
    }

    @Test
    void whatWentWrongMayBeTriedAgain() {
        navigate("items/import/" + bank, ItemImportView.class);
        ImportFates fates = new ImportFates(Map.of(), Map.of("sheet", ImportFate.NEW));
        ItemReading.Read file = new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(), List.of(), List.of());
        ImportPreview preview = new ImportPreview(bank, find(ImportFields.class).single(), file, fates, () -> {
            throw new IllegalStateException("the database is away");
        });
        Button take = (Button) preview.getChildren()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(take::click).hasMessage("the database is away");
        assertThat(take.isEnabled()).isTrue();
    }

    @Test
    void aBankIsGivenOutInEveryFormat() {
        navigate("items/" + bank, ItemsView.class);
        press("Export");
        assertThat(textOf(find(Dialog.class).single())).contains("Download " + bank + ".yaml");
        @SuppressWarnings("unchecked")
        Select<ItemFormat> format = find(Select.class)
                .withCondition(field -> "Format".equals(field.getLabel()))
                .single();
        format.setValue(ItemFormat.XLSX);
        assertThat(textOf(find(Dialog.class).single())).contains("Download " + bank + ".xlsx");
    }

    @Test
    void aMaterialIsWrittenAndChangedIntoItsNextVersion() {
        MaterialsView view = navigate("items/materials/" + bank, MaterialsView.class);
        assertThat(textOf(view)).contains("This bank has no materials");
        press("New material");
        press("Save as the next version");
        assertThat(field("Title, English").isInvalid()).isTrue();
        find(TextField.class)
                .withCondition(key -> "Key".equals(key.getLabel()))
                .single()
                .setValue("sheet-" + mark);
        for (String name : List.of("Title", "Text")) {
            write(name + ", English", "Returns");
            write(name + ", 简体中文", "退货");
        }
        press("Save as the next version");
        assertThat(items.materials(bank))
                .extracting(Material::key, Material::number)
                .containsExactly(tuple("sheet-" + mark, 1));
        write("Text, English", "Returns within 14 days");
        press("New material");
        assertThat(field("Title, English").getValue()).isEmpty();
        find(ListBox.class).single().setValue(materials.all(bank).getFirst());
        press("Save as the next version");
        assertThat(items.materials(bank))
                .singleElement()
                .satisfies(material -> assertThat(material.text().in(Locale.ENGLISH))
                        .as("what was begun before the new one was looked at")
                        .isEqualTo("Returns within 14 days"))
                .extracting(Material::number)
                .isEqualTo(2);
    }

    @Test
    void whoSavesAMaterialLateIsTold() {
        ObjectNode sheet = sheet();
        materials.save(bank, 0, sheet);
        navigate("items/materials/" + bank, MaterialsView.class);
        materials.save(bank, 1, sheet.deepCopy().put("case", true));
        write("Text, English", "Lost?");
        press("Save as the next version");
        assertThat(find(Notification.class).all().getLast().getElement().getProperty("text"))
                .contains("Somebody else has changed this material meanwhile");
        assertThat(materials.all(bank).getFirst().at("/text/en").asString()).isEqualTo("Within 14 days.");
    }

    @Test
    void whatAnItemRestsOnStandsAboveItAsCandidatesSeeIt() {
        assertThat(materials.save(bank, 0, sheet())).isEqualTo(new MaterialOutcome.Saved());
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", "rests-" + mark).put("type", "true-false").put("material", "sheet-" + mark);
        drafts.create(bank, item);
        open("rests-" + mark);
        assertThat(find(SheetCard.class).single().getSummaryText()).isEqualTo("Returns");
    }

    private ObjectNode sheet() {
        ObjectNode sheet = Json.mapper().createObjectNode().put("id", "sheet-" + mark);
        sheet.putObject("title").put("en", "Returns").put("zh-CN", "退货");
        sheet.putObject("text").put("en", "Within 14 days.").put("zh-CN", "14天内。");
        return sheet;
    }

    @Test
    void theReportNamesEachQuestionAndEachLoss() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        Wording place = Wording.of("line {0}", "4");
        ObjectNode item = Json.mapper().createObjectNode().put("id", "q-1").put("type", "single-choice");
        ItemReading.Read file = new ItemReading.Read(
                ItemFormat.GIFT,
                List.of(new ImportedItem(place, item, List.of(new Loss(place, Wording.of("a second right number"))))),
                List.of(),
                List.of(),
                List.of(new Loss(Wording.of("line {0}", "9"), Wording.of("a text that asks nothing"))));
        ImportFates fates = new ImportFates(Map.of("q-1", ImportFate.NEW), Map.of("information", ImportFate.ANOTHER));
        assertThat(ImportMinutes.text(view, Locale.ENGLISH, bank, file, fates)).isEqualTo("""
                        line 4: q-1, Single choice: a new draft
                          - a second right number
                        Material information: nothing: this key is that of another text here; give yours another, or change that one where it is
                        line 9: a text that asks nothing
                        """);
    }

    @Test
    void whatBecomesOfAMaterialStandsBesideTheQuestions() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        readCourse(view, "Whoever bought it may send it back within days.");
        assertThat(textOf(view)).contains("Materials", "information-" + mark + ": new");
        press("Take in its materials as drafts");
        assertThat(textOf(view)).contains("Taken in", "information-" + mark + ": new");
        readCourse(view, "Welcome! This course begins Monday morning, bring paper.");
        assertThat(textOf(view)).contains("information-" + mark + ": nothing: this key is that of another text here");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Take in its materials as drafts");
        assertThat(items.materials(bank))
                .singleElement()
                .satisfies(material ->
                        assertThat(material.text().in(Locale.ENGLISH)).startsWith("Whoever"));
    }

    private void readCourse(ItemImportView view, String text) {
        String course = """
                <quiz><question type="description"><name><text>Information %1$s</text></name><idnumber>information-%1$s</idnumber>
                <questiontext format="html"><text>%2$s</text></questiontext></question></quiz>
                """.formatted(mark, text);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "course.xml",
                course.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTestIsOfferedAsAnExamOfAScheme() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        BankRow row = items.bank(bank).orElseThrow();
        ImportFields fields = new ImportFields(row, Map.of("compliance", "Compliance and data protection"));
        view.read(row, fields, "pack.zip", QtiPackages.withTest("""
                        <assessmentTest identifier='spring' title='Spring exam'><timeLimits maxTime='1800'/><testPart><assessmentSection>
                          <selection select='2'/><ordering shuffle='true'/><assessmentItemRef identifier='a' href='a.xml'/><assessmentItemRef identifier='b' href='b.xml'/>
                        </assessmentSection></testPart></assessmentTest>""", "a", "b"));
        assertThat(textOf(view)).contains("Spring exam", "2 items, 30 minutes", "Competency not said: 2 items");
        competency(fields).setValue("compliance");
        assertThat(textOf(find(ImportedExams.class).single()))
                .as("the competency that its items get")
                .contains("Compliance and data protection: 2 items")
                .contains("Download the exams for scheme.yaml");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> competency(ImportFields fields) {
        return (ComboBox<String>) fields.getChildren()
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Anchor minutes() {
        return find(Anchor.class)
                .withCondition(link -> "Download the report".equals(link.getText()))
                .single();
    }
}
