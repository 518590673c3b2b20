package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_EXPOSURE;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.jooq.impl.DSL.sum;

import callworthy.db.tables.BankItemVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often item versions were shown, as it was counted last. */
@Repository
class ExposureCountRepository {

    private static final BankItemVersion SEEN = BANK_ITEM_VERSION.as("seen");

    private final DSLContext db;

    ExposureCountRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(Map<ItemVersionId, Integer> times, Instant now) {
        db.batch(times.entrySet().stream()
                        .map(entry -> db.insertInto(BANK_EXPOSURE)
                                .set(BANK_EXPOSURE.VERSION_ID, entry.getKey().value())
                                .set(BANK_EXPOSURE.TIMES, entry.getValue())
                                .set(BANK_EXPOSURE.COUNTED_AT, now)
                                .onDuplicateKeyUpdate()
                                .set(BANK_EXPOSURE.TIMES, entry.getValue())
                                .set(BANK_EXPOSURE.COUNTED_AT, now))
                        .toList())
                .execute();
    }

    /** Approved versions whose item was shown more often than its bank allows, in all versions together, and how often. */
    Map<ItemVersionId, Integer> worn() {
        Map<ItemVersionId, Integer> worn = new LinkedHashMap<>();
        db.select(BANK_ITEM_VERSION.ID, sum(BANK_EXPOSURE.TIMES))
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .join(SEEN)
                .on(SEEN.ITEM_ID.eq(BANK_ITEM.ID))
                .join(BANK_EXPOSURE)
                .on(BANK_EXPOSURE.VERSION_ID.eq(SEEN.ID))
                .where(BANK_ITEM_VERSION.STATE.eq(ItemState.APPROVED.name()))
                .groupBy(BANK_ITEM_VERSION.ID, BANK_BANK.MOST_SHOWN)
                .having(sum(BANK_EXPOSURE.TIMES).gt(BANK_BANK.MOST_SHOWN.cast(BigDecimal.class)))
                .orderBy(BANK_ITEM_VERSION.ID)
                .forEach(row ->
                        worn.put(new ItemVersionId(row.value1()), row.value2().intValueExact()));
        return worn;
    }

    /** False if there is no such bank. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean limit(String bankKey, @Nullable Integer mostShown) {
        return db.update(BANK_BANK)
                        .set(BANK_BANK.MOST_SHOWN, mostShown)
                        .where(BANK_BANK.BANK_KEY.eq(bankKey))
                        .execute()
                == 1;
    }
}
