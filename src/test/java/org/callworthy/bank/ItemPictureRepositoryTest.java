package org.callworthy.bank;

import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Ids;
import org.callworthy.vault.BlobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemPictureRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final String LABEL = "pictures/label.png";

    private ItemPictureRepository pictures;
    private ItemVersionId version;

    @BeforeEach
    void aVersion() {
        pictures = new ItemPictureRepository(db);
        BankText bank = BankFile.parse("b", BankYaml.GOOD).content().orElseThrow();
        BankImportRepository banks = new BankImportRepository(db);
        version = tx(() -> {
            long item = banks.insertItem(banks.saveBank(bank), "pictured");
            banks.insertVersion(item, bank.items().get(1), java.util.Optional.empty(), "{}", NOW);
            return banks.versions(bank.key()).getFirst().id();
        });
    }

    @Test
    void aPictureIsReadBackAndReplacedByOneOfTheSameName() {
        assertThat(pictures.of(version)).isEmpty();
        StoredPicture first = stored(LABEL, "ab".repeat(32));
        StoredPicture other = stored("pictures/other.png", "cd".repeat(32));
        tx(() -> pictures.put(version, first, NOW));
        tx(() -> pictures.put(version, other, NOW));
        assertThat(pictures.of(version)).containsExactly(first, other);
        StoredPicture second = stored(LABEL, "ef".repeat(32));
        tx(() -> pictures.put(version, second, NOW));
        assertThat(pictures.of(List.of(version, new ItemVersionId(1))))
                .containsOnlyKeys(version)
                .containsEntry(version, List.of(second, other));
    }

    @Test
    void aContentThatIsThereIsFoundByItsDigest() {
        StoredPicture picture = stored(LABEL, "ab".repeat(32));
        assertThat(pictures.blob(picture.sha256())).isEmpty();
        tx(() -> pictures.put(version, picture, NOW));
        assertThat(pictures.blob(picture.sha256())).contains(picture.blob());
        assertThat(pictures.blob("00".repeat(32))).isEmpty();
    }

    private StoredPicture stored(String file, String sha256) {
        long blob = Ids.next();
        byte[] digest = new byte[32];
        tx(() -> {
            db.insertInto(VAULT_KEY)
                    .set(VAULT_KEY.ID, blob)
                    .set(VAULT_KEY.PURPOSE, "PICTURE")
                    .set(VAULT_KEY.WRAPPED_BY, "test")
                    .set(VAULT_KEY.CREATED_AT, NOW)
                    .execute();
            db.insertInto(VAULT_BLOB)
                    .set(VAULT_BLOB.ID, blob)
                    .set(VAULT_BLOB.KEY_ID, blob)
                    .set(VAULT_BLOB.PURPOSE, "PICTURE")
                    .set(VAULT_BLOB.MEDIA_TYPE, "image/png")
                    .set(VAULT_BLOB.SIZE_BYTES, 10L)
                    .set(VAULT_BLOB.SHA256, digest)
                    .set(VAULT_BLOB.STORED_AT, NOW)
                    .execute();
        });
        return new StoredPicture(file, "image/png", 40, 30, sha256, "12".repeat(32), new BlobId(blob));
    }
}
