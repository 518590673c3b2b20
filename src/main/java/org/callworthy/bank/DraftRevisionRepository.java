package org.callworthy.bank;

import static callworthy.db.Tables.BANK_ITEM_VERSION;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was written by hand in a draft from what was recorded for it since. */
@Repository
class DraftRevisionRepository {

    private final DSLContext db;

    DraftRevisionRepository(DSLContext db) {
        this.db = db;
    }

    /** @param written the last one that somebody wrote by hand: up to the newest, there are recordings only */
    record Revisions(int written, int newest) {

        /** Whether a page that shows this revision shows all that was written by hand. */
        boolean isWhole(int revision) {
            return written <= revision && revision <= newest;
        }
    }

    /** Nobody else changes it until the end of the transaction. Empty if it is no draft any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Revisions> lock(ItemVersionId id) {
        return db.select(BANK_ITEM_VERSION.TEXT_REVISION, BANK_ITEM_VERSION.REVISION)
                .from(BANK_ITEM_VERSION)
                .where(BANK_ITEM_VERSION.ID.eq(id.value()), BANK_ITEM_VERSION.STATE.eq(ItemState.DRAFT.name()))
                .forUpdate()
                .fetchOptional(row -> new Revisions(row.value1(), row.value2()));
    }

    /** Its text names other recordings than before. @param draft locked */
    @Transactional(propagation = Propagation.MANDATORY)
    void heard(StoredDraft draft, DraftRow row, PersonId by, Instant now) {
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.REVISION, draft.revision() + 1)
                .set(DraftRepository.written(row, by, now))
                .where(BANK_ITEM_VERSION.ID.eq(draft.id().value()))
                .execute();
    }
}
