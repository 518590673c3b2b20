package org.callworthy.bank;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.BANK_COMMENT;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_LOOK;
import static callworthy.db.Tables.BANK_REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said about items, and who looked at them. */
@Repository
class ItemNoteRepository {

    private static final int MOST = 1_000;

    private final DSLContext db;

    ItemNoteRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void comment(ItemVersionId version, PersonId person, String words, Instant now) {
        db.insertInto(BANK_COMMENT)
                .set(BANK_COMMENT.ID, Ids.next())
                .set(BANK_COMMENT.VERSION_ID, version.value())
                .set(BANK_COMMENT.PERSON_ID, person.value())
                .set(BANK_COMMENT.WORDS, words)
                .set(BANK_COMMENT.WRITTEN_AT, now)
                .execute();
    }

    /** On all versions of an item, the newest first. */
    List<ItemComment> comments(String itemKey) {
        return db.select(BANK_ITEM_VERSION.NUMBER, ACCOUNT_PERSON.NAME, BANK_COMMENT.WORDS, BANK_COMMENT.WRITTEN_AT)
                .from(withItem(BANK_COMMENT, BANK_COMMENT.VERSION_ID))
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(BANK_COMMENT.PERSON_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(itemKey))
                .orderBy(BANK_COMMENT.ID.desc())
                .limit(MOST)
                .fetch(Records.mapping(ItemComment::new));
    }

    /** Keeps the first look of a day (UTC). */
    @Transactional(propagation = Propagation.MANDATORY)
    void look(ItemVersionId version, PersonId person, Instant now) {
        db.insertInto(BANK_LOOK)
                .set(BANK_LOOK.VERSION_ID, version.value())
                .set(BANK_LOOK.PERSON_ID, person.value())
                .set(BANK_LOOK.LOOKED_ON, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .set(BANK_LOOK.LOOKED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** At all versions of an item, the newest first. */
    List<ItemLook> looks(String itemKey) {
        return db.select(BANK_ITEM_VERSION.NUMBER, ACCOUNT_PERSON.NAME, BANK_LOOK.LOOKED_AT)
                .from(withItem(BANK_LOOK, BANK_LOOK.VERSION_ID))
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(BANK_LOOK.PERSON_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(itemKey))
                .orderBy(BANK_LOOK.LOOKED_AT.desc())
                .limit(MOST)
                .fetch(Records.mapping(ItemLook::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void report(ItemVersionId version, String words, Instant now) {
        db.insertInto(BANK_REPORT)
                .set(BANK_REPORT.ID, Ids.next())
                .set(BANK_REPORT.VERSION_ID, version.value())
                .set(BANK_REPORT.WORDS, words)
                .set(BANK_REPORT.REPORTED_AT, now)
                .execute();
    }

    /** About all versions of an item, the newest first. */
    List<ItemReport> reports(String itemKey) {
        return reports(BANK_ITEM.ITEM_KEY.eq(itemKey));
    }

    /** Those that nobody has answered, the newest first. */
    List<ItemReport> openReports() {
        return reports(BANK_REPORT.SETTLED_AT.isNull());
    }

    private List<ItemReport> reports(Condition which) {
        return db.select(
                        BANK_REPORT.ID,
                        BANK_ITEM.ITEM_KEY,
                        BANK_ITEM_VERSION.NUMBER,
                        BANK_REPORT.WORDS,
                        BANK_REPORT.REPORTED_AT,
                        BANK_REPORT.ANSWER,
                        ACCOUNT_PERSON.NAME,
                        BANK_REPORT.SETTLED_AT)
                .from(withItem(BANK_REPORT, BANK_REPORT.VERSION_ID))
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(BANK_REPORT.SETTLED_BY))
                .where(which)
                .orderBy(BANK_REPORT.ID.desc())
                .limit(MOST)
                .fetch(Records.mapping(ItemReport::new));
    }

    /** False if somebody has answered already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(long report, String answer, PersonId person, Instant now) {
        return db.update(BANK_REPORT)
                        .set(BANK_REPORT.ANSWER, answer)
                        .set(BANK_REPORT.SETTLED_BY, person.value())
                        .set(BANK_REPORT.SETTLED_AT, now)
                        .where(BANK_REPORT.ID.eq(report), BANK_REPORT.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Notes with the version of an item that they are about, and the item. */
    private static Table<?> withItem(Table<?> notes, Field<Long> version) {
        return notes.join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(version))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID));
    }
}
