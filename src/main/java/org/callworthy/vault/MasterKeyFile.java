package org.callworthy.vault;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.callworthy.common.SecretFile;

/** {@code vault.keys} in the keys folder: a line per master key in base 64. The first one wraps, all of them unwrap. */
final class MasterKeyFile {

    private static final int KEY_BYTES = 32;

    private final SecretFile file;

    MasterKeyFile(Path folder) {
        this.file = new SecretFile(folder, "vault.keys");
    }

    Path path() {
        return file.path();
    }

    boolean exists() {
        return file.exists();
    }

    List<byte[]> read() throws IOException {
        List<byte[]> keys = new ArrayList<>();
        for (String line : file.lines()) {
            keys.add(decoded(line));
        }
        if (keys.isEmpty()) {
            throw new IOException(file.path() + " holds no key");
        }
        return keys;
    }

    void create() throws IOException {
        file.createUnlessThere(Base64.getEncoder().encodeToString(Random.randBytes(KEY_BYTES)));
    }

    private byte[] decoded(String line) throws IOException {
        try {
            byte[] key = Base64.getDecoder().decode(line);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file.path() + " is not a file of keys", e);
        }
        throw new IOException(file.path() + " holds a key of another length");
    }
}
