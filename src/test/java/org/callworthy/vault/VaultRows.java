package org.callworthy.vault;

import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;

import java.time.Instant;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;

/** What other packages' rows refer to, for tests of repositories. */
public final class VaultRows {

    private VaultRows() {}

    /** A blob of ten bytes with a key of its own. */
    public static BlobId blob(DSLContext db, Purpose purpose, String mediaType, Instant at) {
        long id = Ids.next();
        db.insertInto(VAULT_KEY)
                .set(VAULT_KEY.ID, id)
                .set(VAULT_KEY.PURPOSE, purpose.name())
                .set(VAULT_KEY.WRAPPED_BY, "test")
                .set(VAULT_KEY.CREATED_AT, at)
                .execute();
        db.insertInto(VAULT_BLOB)
                .set(VAULT_BLOB.ID, id)
                .set(VAULT_BLOB.KEY_ID, id)
                .set(VAULT_BLOB.PURPOSE, purpose.name())
                .set(VAULT_BLOB.MEDIA_TYPE, mediaType)
                .set(VAULT_BLOB.SIZE_BYTES, 10L)
                .set(VAULT_BLOB.SHA256, new byte[32])
                .set(VAULT_BLOB.STORED_AT, at)
                .execute();
        return new BlobId(id);
    }
}
