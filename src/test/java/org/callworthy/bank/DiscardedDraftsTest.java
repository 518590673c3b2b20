package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.bank.ImportOutcome.Refused;
import org.callworthy.bank.ReviewOutcome.OwnWork;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A draft that was given up was never approved, and whoever takes it up again does not make its words their own. */
class DiscardedDraftsTest extends BankAuthors {

    @Autowired
    ItemImport itemImport;

    @Autowired
    Items items;

    private PersonId writer;
    private PersonId other;
    private ItemVersion approved;
    private ItemVersionId discarded;

    @BeforeEach
    void aNextVersionThatIsGivenUp() {
        writer = author("writer");
        other = author("other");
        approved = bank.approved(BANK).getLast();
        discarded = ((Done) as(writer, () -> drafts.revise(approved.id()))).id();
        ObjectNode worse =
                as(writer, () -> drafts.find(discarded)).orElseThrow().source();
        worse.withObject("stem").put("en", "How very long?");
        as(writer, () -> drafts.save(discarded, 0, worse));
        as(writer, () -> reviews.retire(discarded, ItemState.DRAFT, "Not now."));
    }

    @Test
    void theItemIsKnownByTheVersionThatIsInForms() {
        ItemFilter live = new ItemFilter(
                BANK,
                "",
                Optional.of(ItemState.APPROVED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(as(writer, () -> items.page(live, 0, 100)))
                .extracting(ItemRow::version)
                .hasSize(3)
                .contains(approved.id());
        assertThat(as(writer, () -> items.versions(approved.itemKey())))
                .extracting(Draft::number)
                .as("the one by which it is known, then the others")
                .containsExactly(1, 2);
    }

    @Test
    void itIsFiledAnewWithTheOthers() {
        Retag retag = new Retag(
                Optional.empty(),
                Optional.of(Difficulty.HARD),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ItemVersionId known =
                as(writer, () -> items.versions(approved.itemKey())).getFirst().id();
        assertThat(as(writer, () -> drafts.retag(List.of(known), retag))).isOne();
        Draft next = as(writer, () -> items.versions(approved.itemKey())).getFirst();
        assertThat(next.number()).isEqualTo(3);
        assertThat(next.source().at("/stem/en").asString()).isEqualTo("How long?");
    }

    @Test
    void aFileOfAnotherSystemIsLaidOverTheVersionThatIsInForms() {
        ObjectNode item = ItemJson.of(approved.text()).put("seconds", 99);
        item.remove("stem");
        assertThat(takeOther(item)).isEqualTo(Map.of(ImportFate.NEXT_VERSION, 1));
        Draft next = as(writer, () -> items.versions(approved.itemKey())).getFirst();
        assertThat(next.source().at("/stem/en").asString()).isEqualTo("How long?");
        assertThat(as(writer, () -> reviews.isOwnWork(next.id())))
                .as("it has none of their words")
                .isFalse();
    }

    @Test
    void theBanksFileIsTakenAsIfThereWereNoSuchDraft() {
        String changed = BankYaml.with("id: agent-f-com-001\n    version: 1", "id: agent-f-com-001\n    version: 2");
        assertThat(take(changed)).isEqualTo(new Imported(1, 2, 1));
        assertThat(bank.approved(BANK).getLast()).isEqualTo(approved);
    }

    @Test
    void noFileApprovesIt() {
        assertThat(take(version(2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::toString)
                                .singleElement()
                                .asString()
                                .contains("version 2 of item agent-f-pro-001 was given up here as a draft"));
        assertThat(bank.approved(BANK).getLast()).isEqualTo(approved);
        assertThat(take(version(3))).isEqualTo(new Imported(1, 2, 1));
    }

    @Test
    void whoeverWroteItCannotApproveWhatSomebodyElseMakesOfIt() {
        ItemVersionId begun = begunAndGivenUp();
        ItemVersionId next = ((Done) as(other, () -> drafts.revise(begun))).id();
        assertThat(as(writer, () -> reviews.isOwnWork(next))).isTrue();
        as(other, () -> drafts.submit(next, 0));
        assertThat(approve(writer, next)).isEqualTo(new OwnWork());
        assertThat(approve(author("third"), next)).isInstanceOf(ReviewOutcome.Done.class);
        ItemVersionId later = ((Done) as(other, () -> drafts.revise(next))).id();
        as(other, () -> drafts.submit(later, 0));
        assertThat(approve(writer, later))
                .as("what they wrote is approved since")
                .isInstanceOf(ReviewOutcome.Done.class);
    }

    @Test
    void norWhatAFileOfAnotherSystemMakesOfIt() {
        ItemVersionId begun = begunAndGivenUp();
        assertThat(takeOther(newItem().put("seconds", 99))).isEqualTo(Map.of(ImportFate.NEXT_VERSION, 1));
        ItemVersionId next = ((DraftOutcome.AlreadyOpen) as(other, () -> drafts.revise(begun))).id();
        assertThat(as(writer, () -> reviews.isOwnWork(next))).isTrue();
    }

    private ItemVersionId begunAndGivenUp() {
        ItemVersionId begun = ((Done) as(writer, () -> drafts.create(BANK, newItem()))).id();
        as(writer, () -> reviews.retire(begun, ItemState.DRAFT, "Not now."));
        return begun;
    }

    private ObjectNode newItem() {
        return ItemJson.of(approved.text()).put("id", "new-item");
    }

    private Map<ImportFate, Integer> takeOther(ObjectNode item) {
        ItemReading.Read file = new ItemReading.Read(
                ItemFormat.GIFT,
                List.of(new ImportedItem(Wording.of("line {0}", 1), item, List.of())),
                List.of(),
                List.of(),
                List.of());
        return as(other, () -> itemImport.take(BANK, file, ImportDefaults.NONE)).items();
    }

    private static String version(int number) {
        return BankYaml.with("id: agent-f-pro-001\n    version: 1", "id: agent-f-pro-001\n    version: " + number);
    }

    private ImportOutcome take(String text) {
        return ActAs.system(() -> imports.importFile("b.yaml", text));
    }

    private ReviewOutcome approve(PersonId person, ItemVersionId version) {
        Draft seen = as(person, () -> drafts.find(version)).orElseThrow();
        return as(person, () -> reviews.approve(seen, ""));
    }
}
