package org.callworthy.exam;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.EXAM_EXPOSURE;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.ItemVersionId;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of items shown. It only grows. */
@Repository
class ExposureRepository {

    private static final int MOST = 5_000;

    private final DSLContext db;

    ExposureRepository(DSLContext db) {
        this.db = db;
    }

    /** One statement for a whole form. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(SittingId sitting, Collection<ItemVersionId> items, Instant at) {
        var rows = db.insertInto(
                EXAM_EXPOSURE, EXAM_EXPOSURE.SITTING_ID, EXAM_EXPOSURE.ITEM_VERSION_ID, EXAM_EXPOSURE.SHOWN_AT);
        for (ItemVersionId item : items) {
            rows = rows.values(sitting.value(), item.value(), at);
        }
        rows.execute();
    }

    /** How often each version was shown so far. */
    Map<ItemVersionId, Integer> counts() {
        return db.select(EXAM_EXPOSURE.ITEM_VERSION_ID, count())
                .from(EXAM_EXPOSURE)
                .groupBy(EXAM_EXPOSURE.ITEM_VERSION_ID)
                .fetchMap(row -> new ItemVersionId(row.value1()), Record2::value2);
    }

    /** Those shown most often first. */
    List<ShownItem> items() {
        return db.select(
                        BANK_ITEM_VERSION.ID,
                        BANK_BANK.BANK_KEY,
                        BANK_ITEM.ITEM_KEY,
                        BANK_ITEM_VERSION.NUMBER,
                        count(),
                        min(EXAM_EXPOSURE.SHOWN_AT),
                        max(EXAM_EXPOSURE.SHOWN_AT))
                .from(EXAM_EXPOSURE)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(EXAM_EXPOSURE.ITEM_VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .groupBy(BANK_ITEM_VERSION.ID, BANK_BANK.BANK_KEY, BANK_ITEM.ITEM_KEY, BANK_ITEM_VERSION.NUMBER)
                .orderBy(count().desc(), BANK_ITEM.ITEM_KEY, BANK_ITEM_VERSION.NUMBER)
                .limit(MOST)
                .fetch(row -> new ShownItem(
                        new ItemVersionId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** The newest first. */
    List<Showing> of(ItemVersionId item) {
        return db.select(EXAM_EXPOSURE.SITTING_ID, ACCOUNT_PERSON.NAME, EXAM_EXPOSURE.SHOWN_AT)
                .from(EXAM_EXPOSURE)
                .join(EXAM_SITTING)
                .on(EXAM_SITTING.ID.eq(EXAM_EXPOSURE.SITTING_ID))
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(EXAM_SITTING.PERSON_ID))
                .where(EXAM_EXPOSURE.ITEM_VERSION_ID.eq(item.value()))
                .orderBy(EXAM_EXPOSURE.SHOWN_AT.desc(), EXAM_EXPOSURE.SITTING_ID)
                .limit(MOST)
                .fetch(row -> new Showing(new SittingId(row.value1()), row.value2(), row.value3()));
    }
}
