package org.callworthy.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.callworthy.vault.VaultProperties.Ciphertext;
import org.callworthy.vault.VaultProperties.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:vault;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.flyway.placeholders.uuid=uuid"
        })
class VaultTest {

    private static final byte[] DOCUMENT = "A certificate".getBytes(UTF_8);

    @TempDir
    static Path folder;

    @Autowired
    private Vault vault;

    @Autowired
    private VaultRepository rows;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry properties) {
        properties.add("callworthy.vault.folder", () -> folder.resolve("vault"));
        properties.add("callworthy.keys.folder", () -> folder.resolve("keys"));
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

        vault.erase(key);

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
        return Objects.requireNonNull(transaction.execute(status -> vault.newKey(Purpose.RECORDING)));
    }
}
