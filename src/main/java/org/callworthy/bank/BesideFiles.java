package org.callworthy.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a bank's file names. */
@FunctionalInterface
public interface BesideFiles {

    BesideFiles NONE = path -> Optional.empty();

    /** @param path from the folder of the bank's file on */
    Optional<byte[]> read(String path);

    /** Of a bank's file on the disk. Of what is too large for a recording, there is only the beginning. */
    static BesideFiles of(Path bank) {
        return path -> {
            Path file = bank.resolveSibling(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes(RecordingReading.MOST_BYTES + 1));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        };
    }
}
