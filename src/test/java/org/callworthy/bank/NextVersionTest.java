package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.DraftOutcome.Stale;
import org.callworthy.common.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The next version of an item goes on from its newest: nobody takes back what they have not seen. */
class NextVersionTest extends BankAuthors {

    private static final String CHANGED = "Which is the better answer?";

    @Autowired
    Items items;

    private PersonId writer;
    private PersonId reviewer;
    private ItemVersion old;

    @BeforeEach
    void anItemWhoseSecondVersionIsApproved() {
        writer = author("writer");
        reviewer = author("reviewer");
        old = bank.approved(BANK).getFirst();
        approve(changed(old.id(), CHANGED));
    }

    @Test
    void anOldPageBeginsNoneFromATextThatIsOvertaken() {
        assertThat(as(reviewer, () -> drafts.revise(old.id()))).isEqualTo(new Stale());
        assertThat(newest().number()).isEqualTo(2);
        Done third = (Done) as(reviewer, () -> drafts.revise(newest().id()));
        assertThat(draft(third.id()).source().at("/stem/en").asString()).isEqualTo(CHANGED);
    }

    @Test
    void neitherDoesOneFromBeforeALaterDraftWasGivenUp() {
        ItemVersionId begun = ((Done) as(writer, () -> drafts.create(BANK, fresh()))).id();
        as(writer, () -> reviews.retire(begun, ItemState.DRAFT, "Not now."));
        ItemVersionId later = changed(begun, CHANGED);
        as(writer, () -> reviews.retire(later, ItemState.DRAFT, "Not now, either."));
        assertThat(as(reviewer, () -> drafts.revise(begun))).isEqualTo(new Stale());
        assertThat(as(reviewer, () -> drafts.revise(later))).isInstanceOf(Done.class);
    }

    private ObjectNode fresh() {
        return Json.mapper().createObjectNode().put("id", "new-item");
    }

    private ItemVersionId changed(ItemVersionId from, String question) {
        Done next = (Done) as(writer, () -> drafts.revise(from));
        ObjectNode source = draft(next.id()).source();
        source.withObject("stem").put("en", question);
        as(writer, () -> drafts.save(next.id(), next.revision(), source));
        return next.id();
    }

    private void approve(ItemVersionId id) {
        as(writer, () -> drafts.submit(id, draft(id).revision()));
        assertThat(as(reviewer, () -> reviews.approve(draft(id), ""))).isInstanceOf(ReviewOutcome.Done.class);
    }

    private Draft newest() {
        return as(reviewer, () -> items.versions(old.itemKey())).getFirst();
    }

    private Draft draft(ItemVersionId id) {
        return as(writer, () -> drafts.find(id)).orElseThrow();
    }
}
