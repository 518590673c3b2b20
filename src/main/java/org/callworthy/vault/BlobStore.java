package org.callworthy.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.callworthy.common.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Encrypts streams into files and back. The ciphertext is bound to the blob's id. */
@Component
class BlobStore {

    /** What was written, of the plaintext. */
    record Written(long size, String sha256) {}

    private final BlobFolder folder;

    @Autowired
    BlobStore(VaultProperties properties) {
        this(new BlobFolder(properties.vault().folder()));
    }

    BlobStore(BlobFolder folder) {
        this.folder = folder;
    }

    Written write(BlobId id, DataKey key, InputStream plain) {
        MessageDigest digest = Sha256.digest();
        long[] size = new long[1];
        try {
            StreamingAead cipher = key.forBlobs();
            folder.write(id, file -> {
                try (OutputStream out = cipher.newEncryptingStream(file, bound(id))) {
                    size[0] = new DigestInputStream(plain, digest).transferTo(out);
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return new Written(size[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** Plaintext from any place on; each part is authenticated before it is given out. */
    SeekableByteChannel open(BlobId id, DataKey key) {
        try {
            SeekableByteChannel file = Files.newByteChannel(folder.of(id), StandardOpenOption.READ);
            return decrypting(id, key, file);
        } catch (NoSuchFileException e) {
            throw new VaultDamaged("The file of blob " + id + " is gone", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeekableByteChannel decrypting(BlobId id, DataKey key, SeekableByteChannel file) throws IOException {
        try {
            return key.forBlobs().newSeekableDecryptingChannel(file, bound(id));
        } catch (IOException | GeneralSecurityException e) {
            file.close();
            throw new VaultDamaged("Blob " + id + " cannot be opened", e);
        }
    }

    void delete(BlobId id) {
        try {
            folder.delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bound(BlobId id) {
        return ("blob " + id).getBytes(StandardCharsets.US_ASCII);
    }
}
