package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Items of other systems come in as drafts, as often as one likes. */
class ItemImportTest extends BankAuthors {

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
    void theSameFileAgainChangesNothingEvenAfterTheDraftWasWrittenOn() {
        ItemReading.Read file = file(choice("q-1", "Which?", "a"));
        assertThat(preview(file)).containsExactly(Map.entry("q-1", ImportFate.NEW));
        assertThat(take(file)).containsExactly(Map.entry(ImportFate.NEW, 1));
        Draft draft = draft("q-1");
        ObjectNode written = draft.source();
        written.withObject("stem").put("en", "Which one?").put("zh-CN", "哪个？");
        actAs.person(author, () -> drafts.save(draft.id(), 0, written));
        assertThat(take(file)).containsExactly(Map.entry(ImportFate.UNCHANGED, 1));
        assertThat(draft("q-1").source().at("/stem/en").asString()).isEqualTo("Which one?");
    }

    @Test
    void aChangedFileWritesWhatItSaysAndLeavesTheOtherLanguageAlone() {
        take(file(choice("q-1", "Which?", "a")));
        Draft draft = draft("q-1");
        ObjectNode written = draft.source();
        written.withObject("stem").put("zh-CN", "哪个？");
        actAs.person(author, () -> drafts.save(draft.id(), 0, written));
        assertThat(take(file(choice("q-1", "Which of them?", "b"))))
                .containsExactly(Map.entry(ImportFate.CHANGES_DRAFT, 1));
        ObjectNode now = draft("q-1").source();
        assertThat(now.at("/stem/en").asString()).isEqualTo("Which of them?");
        assertThat(now.at("/stem/zh-CN").asString()).isEqualTo("哪个？");
        assertThat(now.at("/options/0").has("key")).as("the key has moved").isFalse();
        assertThat(now.at("/options/1/key").asBoolean()).isTrue();
    }

    @Test
    void aToleranceTakenOutOfTheFileScoresNoMore() {
        take(file(number("q-1").put("tolerance", 0.5)));
        assertThat(take(file(number("q-1")))).containsExactly(Map.entry(ImportFate.CHANGES_DRAFT, 1));
        assertThat(draft("q-1").source().has("tolerance")).isFalse();
    }

    @Test
    void anApprovedItemGetsItsNextVersionAndAnotherBanksItemIsLeftAlone() {
        take(file(choice("agent-f-com-001", "Which of them?", "b")));
        assertThat(items("agent-f-com-001"))
                .extracting(Draft::number, Draft::state)
                .containsExactly(tuple(2, ItemState.DRAFT), tuple(1, ItemState.APPROVED));
        ActAs.system(() -> imports.importFile("other.yaml", other()));
        assertThat(preview(file(choice("other-item", "Which?", "a"), choice("Not a key", "Which?", "a"))))
                .containsValues(ImportFate.ELSEWHERE, ImportFate.NO_KEY);
    }

    @Test
    void anotherQuestionUnderTheSameKeyIsNotTaken() {
        take(file(choice("q-1", "Which of these may an agent promise a customer?", "a")));
        ObjectNode other = choice("q-1", "How long does the warranty of a repaired kettle last?", "a");
        other.withArray("options").removeAll().addObject().putObject("text").put("en", "Three months");
        assertThat(take(file(other))).containsExactly(Map.entry(ImportFate.ANOTHER, 1));
        assertThat(draft("q-1").source().at("/stem/en").asString()).contains("promise");
    }

    @Test
    void whatTheFileDoesNotSayIsFiledAsAsked() {
        actAs.person(
                author,
                () -> itemImport.take(
                        BANK,
                        file(choice("q-1", "Which?", "a")),
                        new ImportDefaults(Optional.of("communication"), Optional.of(Difficulty.EASY), 45)));
        assertThat(draft("q-1").text()).satisfies(item -> {
            assertThat(item.competency()).isEqualTo("communication");
            assertThat(item.seconds()).isEqualTo(45);
        });
        assertThat(draft("q-1").problems())
                .as("the other language and the rationale are missing")
                .isNotEmpty();
    }

    @Test
    void anItemIsNotReadyBeforeTheMaterialIsThatItRestsOn() {
        take(file(choice("q-1", "Which?", "a")));
        Draft draft = draft("q-1");
        take(sheets("Fourteen days."));
        actAs.person(author, () -> drafts.save(draft.id(), 0, draft.source().put("material", "sheet")));
        assertThat(draft("q-1").problems())
                .filteredOn(problem -> problem.at().toString().equals("/material"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().in(Locale.ENGLISH))
                        .isEqualTo("the material sheet is not complete"));
        int before = findings("q-1");
        ObjectNode complete = sheet("Fourteen days.");
        complete.withObject("title").put("zh-CN", "须知");
        complete.withObject("text").put("zh-CN", "十四天。");
        assertThat(actAs.person(author, () -> materials.save(BANK, 1, complete)))
                .isEqualTo(new MaterialOutcome.Saved());
        assertThat(draft("q-1").problems())
                .extracting(problem -> problem.at().toString())
                .doesNotContain("/material");
        assertThat(findings("q-1")).as("in the list of items, too").isEqualTo(before - 1);
        ObjectNode broken = sheet("");
        take(new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(broken), List.of(), List.of()));
        assertThat(findings("q-1")).as("also when a file brings the material").isEqualTo(before);
    }

    private int findings(String key) {
        return actAs.person(author, () -> items.page(ItemFilter.all(BANK), 0, 100)).stream()
                .filter(row -> row.itemKey().equals(key))
                .findFirst()
                .orElseThrow()
                .findings();
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

    private static ObjectNode choice(String key, String stem, String right) {
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", key).put("version", 1).put("type", "single-choice");
        item.putObject("stem").put("en", stem);
        for (String id : List.of("a", "b")) {
            ObjectNode option = item.withArray("options").addObject();
            option.put("id", id).putObject("text").put("en", "Option " + id);
            if (id.equals(right)) {
                option.put("key", true);
            }
        }
        return item;
    }

    private static ObjectNode number(String key) {
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", key).put("version", 1).put("type", "numeric").put("answer", 3);
        item.putObject("stem").put("en", "How long?");
        return item;
    }

    private static ItemReading.Read file(ObjectNode... items) {
        List<ImportedItem> all = new ArrayList<>();
        for (ObjectNode item : items) {
            all.add(new ImportedItem(Wording.of("line {0}", all.size() + 1), item, List.of()));
        }
        return new ItemReading.Read(ItemFormat.GIFT, all, List.of(), List.of(), List.of());
    }

    private static String other() {
        String text = BankYaml.GOOD.replace("bank: agent-foundation", "bank: agent-other");
        return text.substring(0, text.indexOf("  - id: agent-f-com-001")).replace("agent-f-pro-001", "other-item");
    }

    private Map<ImportFate, Integer> take(ItemReading.Read file) {
        return actAs.person(author, () -> itemImport.take(BANK, file, ImportDefaults.NONE))
                .items();
    }

    private Map<String, ImportFate> preview(ItemReading.Read file) {
        return actAs.person(author, () -> itemImport.preview(BANK, file)).items();
    }

    private List<Draft> items(String key) {
        return actAs.person(author, () -> items.versions(key));
    }

    private Draft draft(String key) {
        return items(key).getFirst();
    }
}
