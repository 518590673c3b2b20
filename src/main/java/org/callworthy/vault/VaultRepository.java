package org.callworthy.vault;

import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys and blobs. */
@Repository
class VaultRepository {

    /**
     * A key as stored.
     *
     * @param wrapped null once erased
     */
    record StoredKey(KeyId id, Purpose purpose, String wrappedBy, byte @Nullable [] wrapped) {}

    private final DSLContext db;

    VaultRepository(DSLContext db) {
        this.db = db;
    }

    Set<String> masterKeysInUse() {
        return db.selectDistinct(VAULT_KEY.WRAPPED_BY)
                .from(VAULT_KEY)
                .where(VAULT_KEY.WRAPPED_KEY.isNotNull())
                .fetchSet(VAULT_KEY.WRAPPED_BY);
    }

    Optional<StoredKey> key(KeyId id) {
        return db.select(VAULT_KEY.ID, VAULT_KEY.PURPOSE, VAULT_KEY.WRAPPED_BY, VAULT_KEY.WRAPPED_KEY)
                .from(VAULT_KEY)
                .where(VAULT_KEY.ID.eq(id.value()))
                .fetchOptional(mapping((key, purpose, wrappedBy, wrapped) ->
                        new StoredKey(new KeyId(key), Purpose.valueOf(purpose), wrappedBy, wrapped)));
    }

    Optional<Blob> blob(BlobId id) {
        return db.select(
                        VAULT_BLOB.ID,
                        VAULT_BLOB.KEY_ID,
                        VAULT_BLOB.PURPOSE,
                        VAULT_BLOB.MEDIA_TYPE,
                        VAULT_BLOB.SIZE_BYTES,
                        VAULT_BLOB.SHA256,
                        VAULT_BLOB.STORED_AT)
                .from(VAULT_BLOB)
                .where(VAULT_BLOB.ID.eq(id.value()))
                .fetchOptional(mapping((blob, key, purpose, mediaType, size, sha256, at) -> new Blob(
                        new BlobId(blob),
                        new KeyId(key),
                        Purpose.valueOf(purpose),
                        mediaType,
                        size,
                        HexFormat.of().formatHex(sha256),
                        at)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertKey(KeyId id, Purpose purpose, String wrappedBy, byte[] wrapped, Instant now) {
        db.insertInto(VAULT_KEY)
                .set(VAULT_KEY.ID, id.value())
                .set(VAULT_KEY.PURPOSE, purpose.name())
                .set(VAULT_KEY.WRAPPED_BY, wrappedBy)
                .set(VAULT_KEY.WRAPPED_KEY, wrapped)
                .set(VAULT_KEY.CREATED_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertBlob(Blob blob) {
        db.insertInto(VAULT_BLOB)
                .set(VAULT_BLOB.ID, blob.id().value())
                .set(VAULT_BLOB.KEY_ID, blob.key().value())
                .set(VAULT_BLOB.PURPOSE, blob.purpose().name())
                .set(VAULT_BLOB.MEDIA_TYPE, blob.mediaType())
                .set(VAULT_BLOB.SIZE_BYTES, blob.sizeBytes())
                .set(VAULT_BLOB.SHA256, HexFormat.of().parseHex(blob.sha256()))
                .set(VAULT_BLOB.STORED_AT, blob.storedAt())
                .execute();
    }

    Optional<Instant> erasedAt(KeyId id) {
        return db.select(VAULT_KEY.ERASED_AT)
                .from(VAULT_KEY)
                .where(VAULT_KEY.ID.eq(id.value()))
                .fetchOptional(VAULT_KEY.ERASED_AT);
    }

    /** @return whether there was something left to destroy */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean eraseKey(KeyId id, Instant now) {
        return db.update(VAULT_KEY)
                        .setNull(VAULT_KEY.WRAPPED_KEY)
                        .set(VAULT_KEY.ERASED_AT, now)
                        .where(VAULT_KEY.ID.eq(id.value()), VAULT_KEY.WRAPPED_KEY.isNotNull())
                        .execute()
                == 1;
    }
}
