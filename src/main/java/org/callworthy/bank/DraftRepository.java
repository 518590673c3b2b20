package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import callworthy.db.tables.BankItemVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.CanonicalJson;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Stores versions of items while they are written and reviewed. */
@Repository
class DraftRepository {

    private final DSLContext db;
    private final UnnamedRecordingRepository unnamed;

    DraftRepository(DSLContext db) {
        this.db = db;
        this.unnamed = new UnnamedRecordingRepository(db);
    }

    /** A version and the materials of its bank that are approved with it or newest. */
    Optional<StoredDraft> find(ItemVersionId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<StoredDraft> find(Collection<ItemVersionId> ids) {
        return stored(
                BANK_ITEM_VERSION.ID.in(ids.stream().map(ItemVersionId::value).toList()));
    }

    boolean isDraft(ItemVersionId id) {
        return find(id).filter(draft -> draft.state() == ItemState.DRAFT).isPresent();
    }

    /** The current version of each of the items. */
    List<StoredDraft> current(Collection<String> itemKeys) {
        return stored(BANK_ITEM.ITEM_KEY.in(itemKeys).and(isCurrent()));
    }

    /**
     * By its current version an item is known: by the one that is being written or reviewed, or else by the newest. A draft that was
     * given up counts only where there is no other.
     */
    static Condition isCurrent() {
        var other = BANK_ITEM_VERSION.as("other");
        return notExists(selectOne()
                .from(other)
                .where(
                        other.ITEM_ID.eq(BANK_ITEM_VERSION.ITEM_ID),
                        row(rank(other), other.NUMBER).gt(rank(BANK_ITEM_VERSION), BANK_ITEM_VERSION.NUMBER)));
    }

    private static Field<Integer> rank(BankItemVersion version) {
        return when(version.OPEN_ITEM.isNotNull(), 2)
                .when(version.RETIRED_FOR.eq(RetiredFor.DISCARDED.name()), 0)
                .otherwise(1);
    }

    /** The text of an item's newest version that is or was approved. */
    Optional<ObjectNode> approved(long item) {
        return db.select(BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .where(
                        BANK_ITEM_VERSION.ITEM_ID.eq(item),
                        BANK_ITEM_VERSION.STATE.in(ItemState.APPROVED.name(), ItemState.RETIRED.name()),
                        BANK_ITEM_VERSION
                                .RETIRED_FOR
                                .isNull()
                                .or(BANK_ITEM_VERSION.RETIRED_FOR.ne(RetiredFor.DISCARDED.name())))
                .orderBy(BANK_ITEM_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> Json.read(row.value1(), ObjectNode.class));
    }

    /** The drafts of a bank that rest on a material. */
    List<StoredDraft> restingOn(String bank, String material) {
        return stored(BANK_BANK
                .BANK_KEY
                .eq(bank)
                .and(BANK_ITEM_VERSION.STATE.eq(ItemState.DRAFT.name()))
                .and(BANK_ITEM_VERSION.SOURCE.contains("\"material\":" + Json.write(material))));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void found(ItemVersionId draft, int findings) {
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.FINDINGS, findings)
                .where(BANK_ITEM_VERSION.ID.eq(draft.value()))
                .execute();
    }

    List<StoredDraft> all(String itemKey) {
        return stored(BANK_ITEM.ITEM_KEY.eq(itemKey));
    }

    private List<StoredDraft> stored(Condition which) {
        return unnamed.inDrafts(db.select(
                        BANK_ITEM_VERSION.ID,
                        BANK_ITEM_VERSION.ITEM_ID,
                        BANK_BANK.ID,
                        BANK_BANK.BANK_KEY,
                        BANK_BANK.TRACK,
                        BANK_ITEM.ITEM_KEY,
                        BANK_ITEM.IMPORT_SHA256,
                        BANK_ITEM_VERSION.NUMBER,
                        BANK_ITEM_VERSION.STATE,
                        BANK_ITEM_VERSION.REVISION,
                        BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(which)
                .fetch(DraftRepository::read));
    }

    private static StoredDraft read(Record row) {
        return new StoredDraft(
                new ItemVersionId(row.get(BANK_ITEM_VERSION.ID)),
                row.get(BANK_ITEM_VERSION.ITEM_ID),
                row.get(BANK_BANK.ID),
                row.get(BANK_BANK.BANK_KEY),
                Track.ofKey(row.get(BANK_BANK.TRACK)),
                row.get(BANK_ITEM.ITEM_KEY),
                row.get(BANK_ITEM_VERSION.NUMBER),
                ItemState.valueOf(row.get(BANK_ITEM_VERSION.STATE)),
                row.get(BANK_ITEM_VERSION.REVISION),
                Json.read(row.get(BANK_ITEM_VERSION.SOURCE), ObjectNode.class),
                Optional.ofNullable(row.get(BANK_ITEM.IMPORT_SHA256)));
    }

    Optional<Long> bank(String key) {
        return db.select(BANK_BANK.ID)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(key))
                .fetchOptional(BANK_BANK.ID);
    }

    /** The keys of all items that the bank has or had. */
    Set<String> keys(String bank) {
        return db.select(BANK_ITEM.ITEM_KEY)
                .from(BANK_ITEM)
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bank))
                .fetchSet(BANK_ITEM.ITEM_KEY);
    }

    Optional<Long> item(String key) {
        return db.select(BANK_ITEM.ID)
                .from(BANK_ITEM)
                .where(BANK_ITEM.ITEM_KEY.eq(key))
                .fetchOptional(BANK_ITEM.ID);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void rememberImport(long item, byte[] sha256) {
        db.update(BANK_ITEM)
                .set(BANK_ITEM.IMPORT_SHA256, sha256)
                .where(BANK_ITEM.ID.eq(item))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    ItemVersionId insert(long item, DraftRow row, PersonId by, Instant now) {
        long id = Ids.next();
        db.insertInto(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.ID, id)
                .set(BANK_ITEM_VERSION.ITEM_ID, item)
                .set(BANK_ITEM_VERSION.NUMBER, row.number())
                .set(BANK_ITEM_VERSION.STATE, ItemState.DRAFT.name())
                .set(BANK_ITEM_VERSION.FROM_FILE, false)
                .set(written(row, by, now))
                .execute();
        return new ItemVersionId(id);
    }

    /** False if it is no draft any more, or was saved meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean save(ItemVersionId id, int revision, DraftRow row, PersonId by, Instant now) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.REVISION, revision + 1)
                        .set(BANK_ITEM_VERSION.TEXT_REVISION, revision + 1)
                        .set(written(row, by, now))
                        .where(
                                BANK_ITEM_VERSION.ID.eq(id.value()),
                                BANK_ITEM_VERSION.REVISION.eq(revision),
                                BANK_ITEM_VERSION.STATE.eq(ItemState.DRAFT.name()))
                        .execute()
                == 1;
    }

    static Map<Field<?>, Object> written(DraftRow row, PersonId by, Instant now) {
        String source = CanonicalJson.of(row.source());
        return Map.ofEntries(
                Map.entry(BANK_ITEM_VERSION.TYPE, row.type()),
                Map.entry(BANK_ITEM_VERSION.COMPETENCY, row.competency()),
                Map.entry(BANK_ITEM_VERSION.DIFFICULTY, row.difficulty()),
                Map.entry(BANK_ITEM_VERSION.SECONDS, row.seconds()),
                Map.entry(BANK_ITEM_VERSION.FINDINGS, row.findings()),
                Map.entry(BANK_ITEM_VERSION.LACKS, row.lacks()),
                Map.entry(BANK_ITEM_VERSION.SEARCH_TEXT, row.searchText()),
                Map.entry(BANK_ITEM_VERSION.SOURCE, source),
                Map.entry(BANK_ITEM_VERSION.SHA256, Sha256.of(source)),
                Map.entry(BANK_ITEM_VERSION.CHANGED_BY, by.value()),
                Map.entry(BANK_ITEM_VERSION.CHANGED_AT, now));
    }
}
