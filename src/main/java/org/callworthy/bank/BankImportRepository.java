package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_MATERIAL_VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.callworthy.common.Sha256;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Compares banks with what is stored, and stores them. */
@Repository
class BankImportRepository {

    private final DSLContext db;
    private final UnnamedRecordingRepository unnamed;

    BankImportRepository(DSLContext db) {
        this.db = db;
        this.unnamed = new UnnamedRecordingRepository(db);
    }

    /** The key of the bank's track and level, with a dash between. */
    Optional<String> purposeOf(String bankKey) {
        return db.select(BANK_BANK.TRACK, BANK_BANK.LEVEL)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchOptional(row -> row.value1() + "-" + row.value2());
    }

    /** Those of the items that belong to another bank. */
    List<String> itemsElsewhere(String bankKey, Collection<String> itemKeys) {
        return db.select(BANK_ITEM.ITEM_KEY)
                .from(BANK_ITEM)
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_ITEM.ITEM_KEY.in(itemKeys), BANK_BANK.BANK_KEY.ne(bankKey))
                .fetch(BANK_ITEM.ITEM_KEY);
    }

    List<StoredVersion> versions(String bankKey) {
        return unnamed.inVersions(db.select(
                        BANK_ITEM_VERSION.ID,
                        BANK_ITEM.ID,
                        BANK_ITEM.ITEM_KEY,
                        BANK_ITEM_VERSION.NUMBER,
                        BANK_ITEM_VERSION.STATE.convertFrom(ItemState::valueOf),
                        BANK_ITEM_VERSION.RETIRED_FOR,
                        BANK_ITEM_VERSION.FROM_FILE,
                        BANK_ITEM_VERSION.SHIPPED,
                        BANK_ITEM_VERSION.MATERIAL_ID,
                        BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .orderBy(BANK_ITEM.ITEM_KEY, BANK_ITEM_VERSION.NUMBER)
                .fetch(row -> new StoredVersion(
                        new ItemVersionId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()).map(RetiredFor::valueOf),
                        row.value7(),
                        row.value8(),
                        Optional.ofNullable(row.value9()),
                        row.value10())));
    }

    List<StoredMaterial> materials(String bankKey) {
        return db.select(
                        BANK_MATERIAL_VERSION.ID,
                        BANK_MATERIAL_VERSION.MATERIAL_KEY,
                        BANK_MATERIAL_VERSION.NUMBER,
                        BANK_MATERIAL_VERSION.SOURCE,
                        BANK_MATERIAL_VERSION.SHIPPED,
                        BANK_MATERIAL_VERSION.WRITTEN_BY)
                .from(BANK_MATERIAL_VERSION)
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_MATERIAL_VERSION.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetch(row -> new StoredMaterial(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Optional.ofNullable(row.value6()).map(PersonId::new)));
    }

    /** The versions of materials that items rest on which are or were approved. */
    Set<Long> restedOn(String bankKey) {
        return db.selectDistinct(BANK_ITEM_VERSION.MATERIAL_ID)
                .from(BANK_ITEM_VERSION)
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey), BANK_ITEM_VERSION.MATERIAL_ID.isNotNull())
                .fetchSet(BANK_ITEM_VERSION.MATERIAL_ID);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long saveBank(BankText bank) {
        return insertBank(bank).orElseGet(() -> renameBank(bank));
    }

    private long renameBank(BankText bank) {
        db.update(BANK_BANK)
                .set(BANK_BANK.TITLE, Json.write(bank.title().byTag()))
                .where(BANK_BANK.BANK_KEY.eq(bank.key()))
                .execute();
        return id(bank.key());
    }

    long id(String bankKey) {
        return db.select(BANK_BANK.ID)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .fetchSingle()
                .value1();
    }

    /** Empty if another bank has the key. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Long> insertBank(BankText bank) {
        long id = Ids.next();
        int made = db.insertInto(BANK_BANK)
                .set(BANK_BANK.ID, id)
                .set(BANK_BANK.BANK_KEY, bank.key())
                .set(BANK_BANK.TRACK, bank.track().key())
                .set(BANK_BANK.LEVEL, bank.level().name())
                .set(BANK_BANK.TITLE, Json.write(bank.title().byTag()))
                .onDuplicateKeyIgnore()
                .execute();
        return made == 1 ? Optional.of(id) : Optional.empty();
    }

    /** @param by nobody if it comes with its bank's file */
    @Transactional(propagation = Propagation.MANDATORY)
    long insertMaterial(long bank, Material material, String source, Optional<PersonId> by) {
        long id = Ids.next();
        db.insertInto(BANK_MATERIAL_VERSION)
                .set(BANK_MATERIAL_VERSION.ID, id)
                .set(BANK_MATERIAL_VERSION.BANK_ID, bank)
                .set(BANK_MATERIAL_VERSION.MATERIAL_KEY, material.key())
                .set(BANK_MATERIAL_VERSION.NUMBER, material.number())
                .set(BANK_MATERIAL_VERSION.SOURCE, source)
                .set(BANK_MATERIAL_VERSION.SHA256, Sha256.of(source))
                .set(BANK_MATERIAL_VERSION.WRITTEN_BY, by.map(PersonId::value).orElse(null))
                .execute();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long insertItem(long bank, String itemKey) {
        return insertItem(bank, itemKey, Optional.empty());
    }

    /** @param importSha256 of the item as it stood in another system's file, if it comes from one */
    @Transactional(propagation = Propagation.MANDATORY)
    long insertItem(long bank, String itemKey, Optional<byte[]> importSha256) {
        long id = Ids.next();
        db.insertInto(BANK_ITEM)
                .set(BANK_ITEM.ID, id)
                .set(BANK_ITEM.BANK_ID, bank)
                .set(BANK_ITEM.ITEM_KEY, itemKey)
                .set(BANK_ITEM.IMPORT_SHA256, importSha256.orElse(null))
                .execute();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    ItemVersionId insertVersion(long item, ItemText text, Optional<Long> material, String source, Instant approvedAt) {
        long id = Ids.next();
        db.insertInto(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.ID, id)
                .set(BANK_ITEM_VERSION.ITEM_ID, item)
                .set(BANK_ITEM_VERSION.NUMBER, text.number())
                .set(BANK_ITEM_VERSION.STATE, BankRepository.APPROVED)
                .set(BANK_ITEM_VERSION.TYPE, text.type().key())
                .set(BANK_ITEM_VERSION.COMPETENCY, text.competency())
                .set(BANK_ITEM_VERSION.DIFFICULTY, text.difficulty().key())
                .set(BANK_ITEM_VERSION.SECONDS, text.seconds())
                .set(BANK_ITEM_VERSION.MATERIAL_ID, material.orElse(null))
                .set(BANK_ITEM_VERSION.SOURCE, source)
                .set(BANK_ITEM_VERSION.LACKS, DraftRow.lacks(Json.read(source, JsonNode.class)))
                .set(BANK_ITEM_VERSION.SEARCH_TEXT, DraftRow.searchText(Json.read(source, JsonNode.class)))
                .set(BANK_ITEM_VERSION.SHA256, Sha256.of(source))
                .set(BANK_ITEM_VERSION.APPROVED_AT, approvedAt)
                .execute();
        return new ItemVersionId(id);
    }

    /** Makes a version approved that was retired, or notes that it is in the file, too. False if its state is another than was seen. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(StoredVersion seen) {
        return db.update(BANK_ITEM_VERSION)
                        .set(BANK_ITEM_VERSION.STATE, ItemState.APPROVED.name())
                        .setNull(BANK_ITEM_VERSION.RETIRED_FOR)
                        .set(BANK_ITEM_VERSION.FROM_FILE, true)
                        .where(
                                BANK_ITEM_VERSION.ID.eq(seen.id().value()),
                                BANK_ITEM_VERSION.STATE.eq(seen.state().name()),
                                BANK_ITEM_VERSION.RETIRED_FOR.isNotDistinctFrom(
                                        seen.retiredFor().map(RetiredFor::name).orElse(null)))
                        .execute()
                == 1;
    }
}
