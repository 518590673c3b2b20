package org.callworthy.vault;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * {@code vault.keys} in the keys folder: a line per master key in base 64, the first one wraps, all of them unwrap.
 * Only its owner may read it.
 */
final class MasterKeyFile {

    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final Path file;

    MasterKeyFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve("vault.keys");
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    List<byte[]> read() throws IOException {
        List<byte[]> keys = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            if (!line.isBlank()) {
                keys.add(decoded(line.strip()));
            }
        }
        if (keys.isEmpty()) {
            throw new IOException(file + " holds no key");
        }
        return keys;
    }

    /** Makes the file with one new key, unless somebody else just did. */
    void create() throws IOException {
        Files.createDirectories(folder, attributes("rwx------"));
        byte[] line = (Base64.getEncoder().encodeToString(Random.randBytes(KEY_BYTES)) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel out = FileChannel.open(file, fresh, attributes("rw-------"))) {
            out.write(ByteBuffer.wrap(line));
            out.force(true);
        } catch (FileAlreadyExistsException another) {
            // Another node was faster: its key serves both.
        }
    }

    private byte[] decoded(String line) throws IOException {
        try {
            byte[] key = Base64.getDecoder().decode(line);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not a file of keys", e);
        }
        throw new IOException(file + " holds a key of another length");
    }

    private FileAttribute<?>[] attributes(String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
