package org.callworthy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.callworthy.RepositoryTest;
import org.callworthy.audit.AuditLog;
import org.callworthy.vault.VaultProperties.Ciphertext;
import org.callworthy.vault.VaultProperties.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;

class VaultRepositoryTest extends RepositoryTest {

    private static final byte[] DOCUMENT = "A certificate".getBytes(UTF_8);

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private VaultRepository rows;
    private Vault vault;

    @BeforeEach
    void openVault() throws Exception {
        rows = new VaultRepository(db);
        VaultProperties properties = properties("keys");
        KeyRing keys = new KeyRing(rows, new MasterKeys(properties, rows), () -> NOW);
        vault = new Vault(new BlobStore(properties), keys, rows, mock(AuditLog.class), this::transaction, () -> NOW);
    }

    @Test
    void aDocumentComesBackWithWhatIsKnownOfIt() throws IOException {
        BlobId id = vault.store(Purpose.CERTIFICATE, "application/pdf", new ByteArrayInputStream(DOCUMENT));

        assertThat(vault.open(id).readAllBytes()).isEqualTo(DOCUMENT);
        Blob blob = vault.describe(id);
        assertThat(blob.mediaType()).isEqualTo("application/pdf");
        assertThat(blob.sizeBytes()).isEqualTo(DOCUMENT.length);
        assertThat(blob.purpose()).isEqualTo(Purpose.CERTIFICATE);
    }

    @Test
    void onceTheKeyIsErasedNothingUnderItCanBeOpened() {
        KeyId key = newKey();
        BlobId id = vault.store(key, "audio/wav", new ByteArrayInputStream(DOCUMENT));
        byte[] piece = vault.seal(key, DOCUMENT, DOCUMENT);

        tx(() -> vault.erase(key));

        assertThatExceptionOfType(VaultErased.class).isThrownBy(() -> vault.open(id));
        assertThatExceptionOfType(VaultErased.class).isThrownBy(() -> vault.unseal(key, piece, DOCUMENT));
    }

    @Test
    void onlyTheOwnerMayReadTheMasterKey() throws IOException {
        newKey();

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys").resolve("vault.keys"))))
                .isEqualTo("rw-------");
    }

    @Test
    void dataWithoutItsMasterKeyStopsTheStartAndSaysWhatIsMissing() {
        newKey();
        VaultProperties elsewhere = properties("emptied");

        assertThatExceptionOfType(MasterKeyMissing.class)
                .isThrownBy(() -> new MasterKeys(elsewhere, rows))
                .withMessageContaining(
                        folder.resolve("emptied").resolve("vault.keys").toString());
        assertThat(folder.resolve("emptied")).doesNotExist();
    }

    @Test
    void anotherMasterKeyIsNotTakenForTheRightOne() throws IOException {
        newKey();
        VaultProperties wrong = properties("wrong");
        new MasterKeyFile(wrong.keys().folder()).create();

        assertThatExceptionOfType(MasterKeyMissing.class).isThrownBy(() -> new MasterKeys(wrong, rows));
    }

    private VaultProperties properties(String keys) {
        return new VaultProperties(new Ciphertext(folder.resolve("vault")), new Keys(folder.resolve(keys)));
    }

    private KeyId newKey() {
        return tx(() -> vault.newKey(Purpose.RECORDING));
    }

    private <T> T transaction(TransactionCallback<T> work) {
        return tx(() -> work.doInTransaction(new SimpleTransactionStatus()));
    }
}
