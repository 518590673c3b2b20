package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ReviewOutcome.Overtaken;
import org.callworthy.bank.ReviewOutcome.OwnMaterial;
import org.callworthy.bank.ReviewOutcome.OwnWork;
import org.callworthy.bank.ReviewOutcome.Stale;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A reviewer approves what they saw and nothing that they wrote. */
class ReviewsTest extends BankAuthors {

    @Autowired
    ItemPictures pictures;

    @Autowired
    Items items;

    @Autowired
    BankImportRepository banks;

    @Autowired
    HistoryRepository history;

    private PersonId writer;
    private PersonId reviewer;
    private Draft seen;

    @BeforeEach
    void anItemOnAMaterialInReview() {
        writer = author("writer");
        reviewer = author("reviewer");
        ItemVersion item = bank.approved(BANK).stream()
                .filter(one -> one.material().isPresent())
                .findFirst()
                .orElseThrow();
        Done next = (Done) as(writer, () -> drafts.revise(item.id()));
        handIn(next.id());
        seen = find(next.id());
    }

    @Test
    void whatWasChangedAndHandedInAgainIsNotApprovedFromAnOldPage() {
        as(reviewer, () -> reviews.giveBack(seen.id(), "Mend it."));
        ObjectNode mended = seen.source().deepCopy();
        mended.put("seconds", 99);
        as(writer, () -> drafts.save(seen.id(), seen.revision(), mended));
        handIn(seen.id());
        assertThat(approve(reviewer, seen)).isEqualTo(new Stale());
        assertThat(approve(reviewer, find(seen.id()))).isInstanceOf(ReviewOutcome.Done.class);
    }

    @Test
    void whoGivesUpADraftRetiresNothingThatWasApprovedMeanwhile() {
        as(reviewer, () -> reviews.giveBack(seen.id(), "Mend it."));
        Draft page = find(seen.id());
        handIn(seen.id());
        assertThat(approve(reviewer, find(seen.id()))).isInstanceOf(ReviewOutcome.Done.class);
        assertThat(as(writer, () -> reviews.retire(page.id(), page.state(), "Not better.")))
                .isEqualTo(new Stale());
        assertThat(find(seen.id()).state()).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void anItemIsNotApprovedOnAnotherMaterialThanWasSeen() {
        write(author("third"), "Ten days.");
        assertThat(approve(reviewer, seen)).isEqualTo(new Stale());
        assertThat(find(seen.id()).state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(approve(reviewer, find(seen.id()))).isInstanceOf(ReviewOutcome.Done.class);
        assertThat(bank.version(seen.id()).material().orElseThrow().text().byTag())
                .containsEntry("en", "Ten days.");
    }

    @Test
    void whoWroteTheMaterialCannotApproveTheItemsOnIt() {
        assertThat(as(reviewer, () -> reviews.isOwnMaterial(seen))).isFalse();
        write(reviewer, "Ten days.");
        Draft now = find(seen.id());
        assertThat(as(reviewer, () -> reviews.isOwnMaterial(now))).isTrue();
        assertThat(approve(reviewer, now)).isEqualTo(new OwnMaterial());
        assertThat(approve(author("third"), now)).isInstanceOf(ReviewOutcome.Done.class);
    }

    @Test
    void neitherCanWhoWroteAnEarlierVersionOfItThatNobodyApproved() {
        write(reviewer, "Ten days.");
        write(author("third"), "Ten whole days.");
        assertThat(approve(reviewer, find(seen.id()))).isEqualTo(new OwnMaterial());
        assertThat(approve(author("fourth"), find(seen.id()))).isInstanceOf(ReviewOutcome.Done.class);
        Done next = (Done) as(writer, () -> drafts.revise(seen.id()));
        handIn(next.id());
        assertThat(approve(reviewer, find(next.id())))
                .as("their words were approved with the item since")
                .isInstanceOf(ReviewOutcome.Done.class);
    }

    @Test
    void whoAddsAPictureToADraftIsOneOfItsWriters() {
        byte[] picture = TestPictures.png(9, 9);
        assertThat(as(reviewer, () -> pictures.keep(seen.id(), "a.png", picture)))
                .isEqualTo(new PictureUpload.Closed());
        as(reviewer, () -> reviews.giveBack(seen.id(), "A picture would help."));
        assertThat(as(reviewer, () -> pictures.keep(seen.id(), "a.png", picture)))
                .isInstanceOf(PictureUpload.Kept.class);
        handIn(seen.id());
        assertThat(approve(reviewer, find(seen.id()))).isEqualTo(new OwnWork());
    }

    @Test
    void aVersionIsNotApprovedInPlaceOfAHigherOne() {
        ItemVersion before = bank.approved(BANK).getLast();
        StoredVersion stored = banks.versions(BANK).stream()
                .filter(version -> version.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        history.retire(stored.id(), RetiredFor.REPLACED);
        ItemText third = BankReader.item(new Fields(ItemJson.of(before.text()).put("version", 3)));
        banks.insertVersion(
                stored.itemId(), third, Optional.empty(), CanonicalJson.of(ItemJson.of(third)), Instant.EPOCH);
        assertThat(approve(reviewer, seen)).isEqualTo(new Overtaken());
        assertThat(as(writer, () -> items.versions(seen.itemKey())))
                .extracting(Draft::number, Draft::state)
                .as("the page shows what waits for an act")
                .startsWith(tuple(2, ItemState.IN_REVIEW), tuple(3, ItemState.APPROVED));
    }

    private void write(PersonId person, String text) {
        ObjectNode sheet = as(person, () -> materials.all(BANK)).stream()
                .filter(one -> one.path("id").equals(seen.source().path("material")))
                .findFirst()
                .orElseThrow();
        sheet.withObject("text").put("en", text);
        assertThat(as(person, () -> materials.save(BANK, sheet.path("version").asInt(), sheet)))
                .isEqualTo(new MaterialOutcome.Saved());
    }

    private void handIn(ItemVersionId id) {
        assertThat(as(writer, () -> drafts.submit(id, find(id).revision()))).isInstanceOf(Done.class);
    }

    private Draft find(ItemVersionId id) {
        return as(writer, () -> drafts.find(id)).orElseThrow();
    }

    private ReviewOutcome approve(PersonId person, Draft page) {
        return as(person, () -> reviews.approve(page, ""));
    }
}
