package org.callworthy.bank;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.ImportOutcome.Imported;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A version that is in forms and has leaked goes out of them at once, also while its next version is written or reviewed. */
class RetiredBesideDraftTest extends Releases {

    private static final String ITEM = "agent-f-emo-001";
    /** The same items in files that differ, so that they are held against what is here. */
    private static final String NEXT = FIRST.replace("Foundation", "Basics");

    private static final String OURS = FIRST.replace("Foundation", "Our basics");

    @Autowired
    DSLContext db;

    @Autowired
    BankImportRepository banks;

    @Autowired
    DraftRepository stored;

    @Autowired
    ItemSounds sounds;

    @Autowired
    ItemPictures pictures;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    SignedIn signedIn;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionOperations transaction;

    private PersonId writer;
    private PersonId finder;
    private ItemVersionId live;
    private Done draft;

    @BeforeEach
    void aDraftBesideWhatIsInForms() {
        writer = author("writer");
        finder = author("finder");
        live = bank.approved(BANK).stream()
                .filter(item -> item.itemKey().equals(ITEM))
                .findFirst()
                .orElseThrow()
                .id();
        draft = revise(writer, ITEM);
    }

    @Test
    void theDraftGoesOnAndIsApproved() {
        takeOut();
        assertThat(approved()).containsExactly("com 1", "pro 1");
        Done saved = (Done) as(
                writer,
                () -> drafts.save(draft.id(), draft.revision(), find().source().put("seconds", 80)));
        approve(saved, writer);
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
        assertThat(acts(ITEM)).containsExactly("2 APPROVED", "2 SUBMITTED", "1 RETIRED", "2 BEGUN", "1 CAME");
    }

    @Test
    void whatWaitsForReviewStaysThere() {
        as(writer, () -> drafts.submit(draft.id(), draft.revision()));
        takeOut();
        assertThat(approved()).containsExactly("com 1", "pro 1");
        assertThat(find().state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(as(finder, () -> reviews.approve(find(), ""))).isInstanceOf(ReviewOutcome.Done.class);
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
    }

    @Test
    void theHistorySaysWhoDidItAndWhyAndTheAuditLogWho() {
        takeOut();
        assertThat(as(writer, () -> reviews.history(ITEM)).getFirst()).satisfies(entry -> {
            assertThat(entry.version()).isEqualTo(1);
            assertThat(entry.act()).isEqualTo(ItemAct.RETIRED);
            assertThat(entry.person()).isEqualTo("finder");
            assertThat(entry.note()).isEqualTo("It has leaked.");
        });
        assertThat(db.select(AUDIT_ENTRY.ACTOR_ID)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACT.eq("bank.item.retired"), AUDIT_ENTRY.SUBJECT_ID.eq(live.value()))
                        .fetch(AUDIT_ENTRY.ACTOR_ID))
                .containsExactly(finder.value());
    }

    @Test
    void noFileBringsItBackNeitherWhileTheDraftIsWrittenNorAfter() {
        takeOut();
        assertThat(exported()).doesNotContain(ITEM);
        assertThat(left(start(NEXT))).isEmpty();
        assertThat(take(OURS)).isEqualTo(new Imported(0, 3, 0));
        assertThat(left(start(version(FIRST, ITEM, 2))))
                .singleElement()
                .asString()
                .contains("version 2 of item agent-f-emo-001 is being");
        assertThat(approved()).containsExactly("com 1", "pro 1");
        as(writer, () -> reviews.retire(draft.id(), ItemState.DRAFT, "It would leak, too."));
        assertThat(left(start(version(FIRST, ITEM, 2))))
                .singleElement()
                .asString()
                .contains("item agent-f-emo-001 was retired here");
        start(NEXT);
        take(OURS);
        assertThat(approved()).containsExactly("com 1", "pro 1");
    }

    @Test
    void norDoesOneOnceTheNextVersionIsApproved() {
        takeOut();
        approve(draft, writer);
        start(NEXT);
        start(version(FIRST, ITEM, 2));
        assertThat(ActAs.system(() -> imports.importFile("own.yaml", OURS)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.findings().toString())
                                .contains("item agent-f-emo-001 is at version 2 already"));
        assertThat(approved()).containsExactly("com 1", "emo 2", "pro 1");
    }

    @Test
    void whoApprovesTheNextVersionInThatMomentRetiresNothingTwice() {
        as(writer, () -> drafts.submit(draft.id(), draft.revision()));
        PersonId reviewer = author("reviewer");
        Draft seen = find();
        assertThat(as(reviewer, () -> overtaken().approve(seen, ""))).isInstanceOf(ReviewOutcome.Done.class);
        assertThat(acts(ITEM)).containsExactly("2 APPROVED", "1 RETIRED", "2 SUBMITTED", "2 BEGUN", "1 CAME");
    }

    /** Somebody retires the version before, once it is known to be there. */
    private ItemReviews overtaken() {
        HistoryRepository slower = new HistoryRepository(db) {
            @Override
            Optional<ItemVersionId> approvedVersion(long item) {
                Optional<ItemVersionId> before = super.approvedVersion(item);
                takeOut();
                return before;
            }
        };
        return new ItemReviews(
                stored,
                slower,
                banks,
                bank,
                sounds,
                pictures,
                recordings,
                signedIn,
                audit,
                transaction,
                InstantSource.system());
    }

    private void takeOut() {
        assertThat(as(finder, () -> reviews.retire(live, ItemState.APPROVED, "It has leaked.")))
                .isEqualTo(new ReviewOutcome.Done(false));
    }

    private Draft find() {
        return as(finder, () -> drafts.find(draft.id())).orElseThrow();
    }
}
