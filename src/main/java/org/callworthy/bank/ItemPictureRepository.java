package org.callworthy.bank;

import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static callworthy.db.Tables.BANK_PICTURE;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.vault.BlobId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the pictures of items are kept. */
@Repository
class ItemPictureRepository {

    private static final HexFormat HEX = HexFormat.of();

    private final DSLContext db;

    ItemPictureRepository(DSLContext db) {
        this.db = db;
    }

    List<StoredPicture> of(ItemVersionId version) {
        return of(List.of(version)).getOrDefault(version, List.of());
    }

    /** Versions without pictures are not in it. */
    Map<ItemVersionId, List<StoredPicture>> of(Collection<ItemVersionId> versions) {
        return db.selectFrom(BANK_PICTURE)
                .where(BANK_PICTURE.ITEM_VERSION_ID.in(
                        versions.stream().map(ItemVersionId::value).toList()))
                .orderBy(BANK_PICTURE.FILE_NAME)
                .fetchGroups(row -> new ItemVersionId(row.getItemVersionId()), ItemPictureRepository::read);
    }

    /** Of the approved items of a bank, by their keys; items without pictures are not in it. */
    Map<String, List<StoredPicture>> approved(String bankKey) {
        return db.select(BANK_ITEM.ITEM_KEY)
                .select(BANK_PICTURE.fields())
                .from(BANK_PICTURE)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(BANK_PICTURE.ITEM_VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(BANK_BANK.BANK_KEY.eq(bankKey), BANK_ITEM_VERSION.STATE.eq(BankRepository.APPROVED))
                .fetchGroups(row -> row.get(BANK_ITEM.ITEM_KEY), ItemPictureRepository::read);
    }

    private static StoredPicture read(Record row) {
        return new StoredPicture(
                row.get(BANK_PICTURE.FILE_NAME),
                row.get(BANK_PICTURE.MEDIA_TYPE),
                row.get(BANK_PICTURE.WIDTH),
                row.get(BANK_PICTURE.HEIGHT),
                HEX.formatHex(row.get(BANK_PICTURE.SHA256)),
                HEX.formatHex(row.get(BANK_PICTURE.GIVEN_SHA256)),
                new BlobId(row.get(BANK_PICTURE.BLOB_ID)));
    }

    /** Where the same content is already, whatever items have it. */
    Optional<BlobId> blob(String sha256) {
        return db.select(BANK_PICTURE.BLOB_ID)
                .from(BANK_PICTURE)
                .where(BANK_PICTURE.SHA256.eq(HEX.parseHex(sha256)))
                .orderBy(BANK_PICTURE.BLOB_ID)
                .limit(1)
                .fetchOptional(row -> new BlobId(row.value1()));
    }

    /** In the place of the one of that name, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(ItemVersionId version, StoredPicture picture, Instant now) {
        db.deleteFrom(BANK_PICTURE)
                .where(BANK_PICTURE.ITEM_VERSION_ID.eq(version.value()), BANK_PICTURE.FILE_NAME.eq(picture.file()))
                .execute();
        db.insertInto(BANK_PICTURE)
                .set(BANK_PICTURE.ITEM_VERSION_ID, version.value())
                .set(BANK_PICTURE.FILE_NAME, picture.file())
                .set(BANK_PICTURE.MEDIA_TYPE, picture.mediaType())
                .set(BANK_PICTURE.WIDTH, picture.width())
                .set(BANK_PICTURE.HEIGHT, picture.height())
                .set(BANK_PICTURE.SHA256, HEX.parseHex(picture.sha256()))
                .set(BANK_PICTURE.GIVEN_SHA256, HEX.parseHex(picture.given()))
                .set(BANK_PICTURE.BLOB_ID, picture.blob().value())
                .set(BANK_PICTURE.MADE_AT, now)
                .execute();
    }
}
