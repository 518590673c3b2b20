package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_MATERIAL_VERSION;
import static callworthy.db.Tables.BANK_SOURCE;

import java.util.Collection;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows what of a bank came last with the application, and what the house put in its place. */
@Repository
class ShippedRepository {

    private final DSLContext db;

    ShippedRepository(DSLContext db) {
        this.db = db;
    }

    boolean wasLast(String bankKey, byte[] sha256) {
        return db.fetchExists(BANK_BANK, BANK_BANK.BANK_KEY.eq(bankKey), BANK_BANK.SHIPPED_SHA256.eq(sha256));
    }

    /** Another node that starts at the same moment waits here. False if there is no such bank yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lock(String bankKey) {
        return db.select(BANK_BANK.ID)
                .from(BANK_BANK)
                .where(BANK_BANK.BANK_KEY.eq(bankKey))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /**
     * Whether the bank's last file was shipped, and its title and text so are the release's.
     *
     * @param sha256 of this release's file
     * @param text of this release's file: one of the house that is the same to the letter is the release's
     */
    boolean isLastShipped(String bankKey, byte[] sha256, String text) {
        return db.select(BANK_SOURCE.SOURCE, BANK_SOURCE.OWN)
                .from(BANK_BANK)
                .join(BANK_SOURCE)
                .on(BANK_SOURCE.BANK_ID.eq(BANK_BANK.ID))
                .where(
                        BANK_BANK.BANK_KEY.eq(bankKey),
                        BANK_BANK
                                .FILE_SHA256
                                .isNotDistinctFrom(BANK_BANK.SHIPPED_SHA256)
                                .or(BANK_BANK.FILE_SHA256.eq(sha256)))
                .fetchOptional()
                .filter(last -> !last.value2() || last.value1().equals(text))
                .isPresent();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remember(long bank, byte[] sha256) {
        db.update(BANK_BANK)
                .set(BANK_BANK.SHIPPED_SHA256, sha256)
                .where(BANK_BANK.ID.eq(bank))
                .execute();
    }

    /** Whether the release's file has them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void mark(Collection<StoredVersion> versions, boolean shipped) {
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.SHIPPED, shipped)
                .where(BANK_ITEM_VERSION.ID.in(
                        versions.stream().map(version -> version.id().value()).toList()))
                .execute();
    }

    /** A release has brought them. */
    @Transactional(propagation = Propagation.MANDATORY)
    void markMaterials(Collection<StoredMaterial> materials) {
        db.update(BANK_MATERIAL_VERSION)
                .set(BANK_MATERIAL_VERSION.SHIPPED, true)
                .where(BANK_MATERIAL_VERSION.ID.in(
                        materials.stream().map(StoredMaterial::id).toList()))
                .execute();
    }

    /** Gives a draft that was given up another number, under which nothing is. */
    @Transactional(propagation = Propagation.MANDATORY)
    void renumber(StoredVersion discarded, int number) {
        String source = CanonicalJson.of(discarded.tree().put("version", number));
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.NUMBER, number)
                .set(BANK_ITEM_VERSION.SOURCE, source)
                .set(BANK_ITEM_VERSION.SHA256, Sha256.of(source))
                .where(
                        BANK_ITEM_VERSION.ID.eq(discarded.id().value()),
                        BANK_ITEM_VERSION.RETIRED_FOR.eq(RetiredFor.DISCARDED.name()))
                .execute();
    }
}
