package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.VaultRows;
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
        BlobId blob = tx(() -> VaultRows.blob(db, Purpose.PICTURE, "image/png", NOW));
        return new StoredPicture(file, "image/png", 40, 30, sha256, "12".repeat(32), blob);
    }
}
