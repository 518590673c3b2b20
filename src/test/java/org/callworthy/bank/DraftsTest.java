package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.AlreadyOpen;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.KeyTaken;
import org.callworthy.bank.DraftOutcome.KeyUnfit;
import org.callworthy.bank.DraftOutcome.Stale;
import org.callworthy.bank.DraftOutcome.Unready;
import org.callworthy.common.Json;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How an item comes to be: written, reviewed, approved, changed and retired. */
class DraftsTest extends BankAuthors {

    private PersonId writer;
    private PersonId reviewer;

    @BeforeEach
    void twoAuthors() {
        writer = author("writer");
        reviewer = author("reviewer");
    }

    @Test
    void anUnfinishedItemIsKeptAndSaysWhatIsMissing() {
        Done begun = begin(Json.mapper().createObjectNode().put("id", "new-item"));
        assertThat(begun.problems())
                .extracting(problem -> problem.at().toString())
                .contains("/stem", "/type", "/seconds");
        ObjectNode half = item("new-item");
        half.withObject("stem").remove("zh-CN");
        Done saved = (Done) write(() -> drafts.save(begun.id(), 0, half));
        assertThat(saved.problems())
                .extracting(problem -> problem.at().toString())
                .containsExactly("/stem/zh-CN");
        assertThat(write(() -> drafts.submit(begun.id(), 1))).isInstanceOf(Unready.class);
        assertThat(bank.approved(BANK)).hasSize(3);
    }

    @Test
    void anItemWithAnEnemyThatTheBankDoesNotHaveIsNotHandedIn() {
        ObjectNode item = item("new-item");
        item.putArray("enemies").add("agent-f-com-001").add("agent-f-con-001");
        Done begun = begin(item);
        assertThat(write(() -> drafts.submit(begun.id(), 0)))
                .isInstanceOfSatisfying(
                        Unready.class,
                        unready -> assertThat(unready.problems())
                                .extracting(problem -> problem.at() + " " + problem.message())
                                .containsExactly("/enemies the bank has no item agent-f-con-001"));
    }

    @Test
    void whoWroteAVersionCannotApproveIt() {
        Done submitted = submitted("new-item");
        assertThat(write(() -> reviews.isOwnWork(submitted.id()))).isTrue();
        Draft seen = write(() -> drafts.find(submitted.id())).orElseThrow();
        assertThat(write(() -> reviews.approve(seen, ""))).isEqualTo(new ReviewOutcome.OwnWork());
    }

    @Test
    void anotherAuthorApprovesItAndThenItIsInForms() {
        Done submitted = submitted("new-item");
        assertThat(approve(submitted.id(), "Good.")).isEqualTo(new ReviewOutcome.Done(false));
        assertThat(bank.approved(BANK)).extracting(ItemVersion::itemKey).contains("new-item");
        assertThat(write(() -> drafts.save(submitted.id(), 0, item("new-item"))))
                .isEqualTo(new Stale());
        assertThat(review(() -> reviews.history("new-item")))
                .extracting(HistoryEntry::act)
                .containsExactly(ItemAct.APPROVED, ItemAct.SUBMITTED, ItemAct.BEGUN);
    }

    @Test
    void aChangeMakesTheNextVersionAndTheOneBeforeStaysReadable() {
        ItemVersion first = bank.approved(BANK).getFirst();
        Done second = (Done) write(() -> drafts.revise(first.id()));
        assertThat(write(() -> drafts.revise(first.id()))).isEqualTo(new AlreadyOpen(second.id()));
        ObjectNode changed = write(() -> drafts.find(second.id())).orElseThrow().source();
        changed.withObject("stem").put("en", "Which is the better answer?");
        write(() -> drafts.save(second.id(), 0, changed));
        write(() -> drafts.submit(second.id(), 1));
        approve(second.id(), "");
        assertThat(bank.approved(BANK).getFirst()).satisfies(now -> {
            assertThat(now.number()).isEqualTo(2);
            assertThat(now.stem().byTag()).containsEntry("en", "Which is the better answer?");
        });
        assertThat(bank.version(first.id())).isEqualTo(first);
    }

    @Test
    void whoSavesLateDoesNotOverwriteWhatSomebodyElseSaved() {
        Done begun = begin(item("new-item"));
        write(() -> drafts.save(begun.id(), 0, item("new-item").put("seconds", 90)));
        assertThat(review(() -> drafts.save(begun.id(), 0, item("new-item")))).isEqualTo(new Stale());
        assertThat(write(() -> drafts.find(begun.id()))
                        .orElseThrow()
                        .source()
                        .path("seconds")
                        .asInt())
                .isEqualTo(90);
    }

    @Test
    void aKeyIsGivenOnceAndWrittenPlainly() {
        assertThat(write(() -> drafts.create(BANK, item("agent-f-com-001"))))
                .isEqualTo(new KeyTaken("agent-f-com-001"));
        assertThat(write(() -> drafts.create(BANK, item("New Item")))).isEqualTo(new KeyUnfit("New Item"));
    }

    @Test
    void whatAPersonRetiredIsNotBroughtBackByAFile() {
        ItemVersion item = bank.approved(BANK).getFirst();
        review(() -> reviews.retire(item.id(), ItemState.APPROVED, "It gives another item away."));
        String shorter = BankYaml.GOOD.substring(0, BankYaml.GOOD.indexOf("  - id: agent-f-emo-001"));
        ActAs.system(() -> imports.importFile("b.yaml", shorter));
        ActAs.system(() -> imports.importFile("b.yaml", BankYaml.GOOD));
        assertThat(bank.approved(BANK)).hasSize(2);
    }

    @Test
    void whatWasWrittenHereStaysWhenAFileWithoutItComes() {
        Done submitted = submitted("new-item");
        approve(submitted.id(), "");
        String shorter = BankYaml.GOOD.substring(0, BankYaml.GOOD.indexOf("  - id: agent-f-emo-001"));
        ActAs.system(() -> imports.importFile("b.yaml", shorter));
        assertThat(bank.approved(BANK))
                .extracting(ItemVersion::itemKey)
                .contains("new-item")
                .hasSize(3);
    }

    @Test
    void noFileOvertakesAVersionThatIsBeingWritten() {
        ItemVersion first = bank.approved(BANK).getLast();
        Done second = (Done) write(() -> drafts.revise(first.id()));
        String third = BankYaml.with("id: agent-f-pro-001\n    version: 1", "id: agent-f-pro-001\n    version: 3");
        assertThat(ActAs.system(() -> imports.importFile("b.yaml", third)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .endsWith("version 2 of item agent-f-pro-001 is being written here"
                                        + " — the version before, until that one is approved or given up"));
        assertThat(bank.approved(BANK).getLast()).isEqualTo(first);
        write(() -> reviews.retire(second.id(), ItemState.DRAFT, "The file says it better."));
        assertThat(ActAs.system(() -> imports.importFile("b.yaml", third)))
                .isEqualTo(new ImportOutcome.Imported(1, 2, 1));
    }

    @Test
    void manyItemsAreFiledAnewAtOnceAndGoToReview() {
        List<ItemVersionId> all =
                bank.approved(BANK).stream().map(ItemVersion::id).toList();
        Retag retag = new Retag(
                Optional.empty(),
                Optional.of(Difficulty.HARD),
                Optional.empty(),
                List.of("peak season"),
                List.of(),
                List.of(),
                List.of());
        assertThat(write(() -> drafts.retag(all, retag))).isEqualTo(3);
        assertThat(write(() -> drafts.retag(all, retag))).isZero();
        assertThat(bank.approved(BANK))
                .as("what is approved changes only by a review")
                .extracting(ItemVersion::number)
                .containsOnly(1);
    }

    private ObjectNode item(String key) {
        ObjectNode item = ItemJson.of(bank.approved(BANK).getFirst().text());
        item.put("id", key).put("version", 1);
        return item;
    }

    private Done begin(ObjectNode item) {
        return (Done) write(() -> drafts.create(BANK, item));
    }

    private Done submitted(String key) {
        Done begun = begin(item(key));
        return (Done) write(() -> drafts.submit(begun.id(), 0));
    }

    private ReviewOutcome approve(ItemVersionId id, String note) {
        return review(() -> reviews.approve(drafts.find(id).orElseThrow(), note));
    }

    private <T> T write(Supplier<T> work) {
        return actAs.person(writer, work);
    }

    private <T> T review(Supplier<T> work) {
        return actAs.person(reviewer, work);
    }
}
