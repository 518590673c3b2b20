package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Items of other systems come in as drafts, as often as one likes. */
@CallworthyTest
@Transactional
class ItemImportTest {

    private static final String BANK = "agent-foundation";

    @Autowired
    BankImport imports;

    @Autowired
    ItemImport itemImport;

    @Autowired
    Drafts drafts;

    @Autowired
    Items items;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    private PersonId author;

    @BeforeEach
    void aBankAndAnAuthor() {
        ActAs.system(() -> imports.importFile("b.yaml", BankYaml.GOOD));
        author = ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson("author", "author", null, null, Locale.ENGLISH, null));
            people.grant(id, Role.AUTHOR, null);
            return id;
        });
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
    void anApprovedItemGetsItsNextVersionAndAnotherBanksItemIsLeftAlone() {
        take(file(choice("agent-f-com-001", "Which of them?", "b")));
        assertThat(items("agent-f-com-001"))
                .extracting(Draft::number, Draft::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, ItemState.DRAFT),
                        org.assertj.core.groups.Tuple.tuple(1, ItemState.APPROVED));
        ActAs.system(() -> imports.importFile("other.yaml", other()));
        assertThat(preview(file(choice("other-item", "Which?", "a"), choice("Not a key", "Which?", "a"))))
                .containsValues(ImportFate.ELSEWHERE, ImportFate.NO_KEY);
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
    void materialsComeWithTheItemsAndAChangedOneGetsTheNextVersion() {
        ObjectNode sheet = Json.mapper().createObjectNode().put("id", "sheet").put("version", 1);
        sheet.putObject("title").put("en", "Sheet");
        sheet.putObject("text").put("en", "Fourteen days.");
        take(new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(sheet), List.of(), List.of()));
        take(new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(sheet), List.of(), List.of()));
        ObjectNode changed = sheet.deepCopy();
        changed.withObject("text").put("en", "Twenty days.");
        take(new ItemReading.Read(ItemFormat.QTI_3, List.of(), List.of(changed), List.of(), List.of()));
        assertThat(actAs.person(author, () -> items.materials(BANK)))
                .filteredOn(material -> material.key().equals("sheet"))
                .extracting(Material::number)
                .containsExactly(2);
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
        return actAs.person(author, () -> itemImport.take(BANK, file, ImportDefaults.NONE));
    }

    private Map<String, ImportFate> preview(ItemReading.Read file) {
        return actAs.person(author, () -> itemImport.preview(BANK, file));
    }

    private List<Draft> items(String key) {
        return actAs.person(author, () -> items.versions(key));
    }

    private Draft draft(String key) {
        return items(key).getFirst();
    }
}
