package org.callworthy.bank;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.BANK_ACT;
import static callworthy.db.Tables.BANK_HAND;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who had a hand in which version, what happened to it, and its state. */
@Repository
class HistoryRepository {

    private static final String WRITES = "WRITES";
    private static final String REVIEWS = "REVIEWS";

    private final DSLContext db;

    HistoryRepository(DSLContext db) {
        this.db = db;
    }

    /** From now on the person is one of its writers, also if they reviewed it before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void writes(ItemVersionId version, PersonId person, Instant now) {
        db.insertInto(BANK_HAND)
                .set(BANK_HAND.VERSION_ID, version.value())
                .set(BANK_HAND.PERSON_ID, person.value())
                .set(BANK_HAND.SIDE, WRITES)
                .set(BANK_HAND.SINCE, now)
                .onDuplicateKeyUpdate()
                .set(BANK_HAND.SIDE, WRITES)
                .execute();
    }

    /** The writers of an earlier version that was never approved are writers of the one that takes it up. */
    @Transactional(propagation = Propagation.MANDATORY)
    void inheritWriters(ItemVersionId from, ItemVersionId to, Instant now) {
        db.select(BANK_HAND.PERSON_ID)
                .from(BANK_HAND)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(BANK_HAND.VERSION_ID))
                .where(
                        BANK_HAND.VERSION_ID.eq(from.value()),
                        BANK_HAND.SIDE.eq(WRITES),
                        BANK_ITEM_VERSION.APPROVED_AT.isNull())
                .fetch(BANK_HAND.PERSON_ID)
                .forEach(writer -> writes(to, new PersonId(writer), now));
    }

    /** @throws DuplicateKeyException if the person is one of its writers */
    @Transactional(propagation = Propagation.MANDATORY)
    void reviews(ItemVersionId version, PersonId person, Instant now) {
        db.deleteFrom(BANK_HAND)
                .where(
                        BANK_HAND.VERSION_ID.eq(version.value()),
                        BANK_HAND.PERSON_ID.eq(person.value()),
                        BANK_HAND.SIDE.eq(REVIEWS))
                .execute();
        db.insertInto(BANK_HAND)
                .set(BANK_HAND.VERSION_ID, version.value())
                .set(BANK_HAND.PERSON_ID, person.value())
                .set(BANK_HAND.SIDE, REVIEWS)
                .set(BANK_HAND.SINCE, now)
                .execute();
    }

    boolean isWriter(ItemVersionId version, PersonId person) {
        return db.fetchExists(
                BANK_HAND,
                BANK_HAND.VERSION_ID.eq(version.value()),
                BANK_HAND.PERSON_ID.eq(person.value()),
                BANK_HAND.SIDE.eq(WRITES));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(ItemVersionId version, Optional<PersonId> person, ItemAct act, String note, Instant now) {
        db.insertInto(BANK_ACT)
                .set(BANK_ACT.ID, Ids.next())
                .set(BANK_ACT.VERSION_ID, version.value())
                .set(BANK_ACT.PERSON_ID, person.map(PersonId::value).orElse(null))
                .set(BANK_ACT.ACT, act.name())
                .set(BANK_ACT.NOTE, note)
                .set(BANK_ACT.ACTED_AT, now)
                .execute();
    }

    /** All at once, as one file did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Map<ItemVersionId, ItemAct> acts, Optional<PersonId> person, Instant now) {
        db.batch(acts.entrySet().stream()
                        .map(each -> db.insertInto(BANK_ACT)
                                .set(BANK_ACT.ID, Ids.next())
                                .set(BANK_ACT.VERSION_ID, each.getKey().value())
                                .set(
                                        BANK_ACT.PERSON_ID,
                                        person.map(PersonId::value).orElse(null))
                                .set(BANK_ACT.ACT, each.getValue().name())
                                .set(BANK_ACT.NOTE, "")
                                .set(BANK_ACT.ACTED_AT, now))
                        .toList())
                .execute();
    }

    /** False if the version is not in the state that it was thought to be in. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean move(ItemVersionId version, ItemState from, ItemState to) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.STATE, to.name())
                        .where(BANK_ITEM_VERSION.ID.eq(version.value()), BANK_ITEM_VERSION.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** False if it is not in review any more, or not as it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean approve(ItemVersionId version, int revision, Optional<Long> material, Instant now) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.STATE, ItemState.APPROVED.name())
                        .set(BANK_ITEM_VERSION.APPROVED_AT, now)
                        .set(BANK_ITEM_VERSION.MATERIAL_ID, material.orElse(null))
                        .where(
                                BANK_ITEM_VERSION.ID.eq(version.value()),
                                BANK_ITEM_VERSION.REVISION.eq(revision),
                                BANK_ITEM_VERSION.STATE.eq(ItemState.IN_REVIEW.name()))
                        .execute()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean retire(ItemVersionId version, RetiredFor why) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.STATE, ItemState.RETIRED.name())
                        .set(BANK_ITEM_VERSION.RETIRED_FOR, why.name())
                        .where(
                                BANK_ITEM_VERSION.ID.eq(version.value()),
                                BANK_ITEM_VERSION.STATE.eq(ItemState.APPROVED.name()))
                        .execute()
                == 1;
    }

    /** Gives up a draft. False if it is not in the state that it was thought to be in. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean discard(ItemVersionId version, ItemState from) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.STATE, ItemState.RETIRED.name())
                        .set(BANK_ITEM_VERSION.RETIRED_FOR, RetiredFor.DISCARDED.name())
                        .where(BANK_ITEM_VERSION.ID.eq(version.value()), BANK_ITEM_VERSION.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** Of all versions that the item ever had. */
    int highestNumber(long item) {
        return db.select(max(BANK_ITEM_VERSION.NUMBER))
                .from(BANK_ITEM_VERSION)
                .where(BANK_ITEM_VERSION.ITEM_ID.eq(item))
                .fetchSingle()
                .value1();
    }

    Optional<ItemVersionId> approvedVersion(long item) {
        return db.select(BANK_ITEM_VERSION.ID)
                .from(BANK_ITEM_VERSION)
                .where(BANK_ITEM_VERSION.APPROVED_ITEM.eq(item))
                .fetchOptional(row -> new ItemVersionId(row.value1()));
    }

    /** What happened to all versions of an item, the newest first. */
    List<HistoryEntry> of(String itemKey) {
        return db.select(
                        BANK_ITEM_VERSION.NUMBER,
                        BANK_ACT.ACT.convertFrom(ItemAct::valueOf),
                        ACCOUNT_PERSON.NAME,
                        BANK_ACT.NOTE,
                        BANK_ACT.ACTED_AT)
                .from(BANK_ACT)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(BANK_ACT.VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(BANK_ACT.PERSON_ID))
                .where(BANK_ITEM.ITEM_KEY.eq(itemKey))
                .orderBy(BANK_ACT.ID.desc())
                .fetch(Records.mapping(HistoryEntry::new));
    }
}
