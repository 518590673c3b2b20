package org.callworthy.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.callworthy.common.FullDisk;

/**
 * Files of ciphertext. A file is there whole or not at all: it is written beside its place, forced to the disk and then
 * moved in one step.
 */
class BlobFolder {

    private final Path folder;

    BlobFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the ciphertext of a blob; closing the stream ends the ciphertext. */
    interface Writing {
        void into(OutputStream out) throws IOException;
    }

    Path of(BlobId id) {
        return shelf(id).resolve(id.toString());
    }

    private Path shelf(BlobId id) {
        return folder.resolve(id.toString().substring(0, 5));
    }

    void write(BlobId id, Writing writing) throws IOException {
        Path target = of(id);
        Path unfinished = folder.resolve("unfinished-" + id);
        Files.createDirectories(shelf(id));
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writing.into(new Uncloseable(sink(file)));
            file.force(true);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(shelf(id));
        } catch (IOException e) {
            Files.deleteIfExists(target);
            if (FullDisk.isBehind(e)) {
                throw new VaultFull(e);
            }
            throw e;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    void delete(BlobId id) throws IOException {
        Files.deleteIfExists(of(id));
    }

    OutputStream sink(FileChannel file) {
        return Channels.newOutputStream(file);
    }

    /** Makes the move itself durable, where the system lets a folder be forced. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The cipher closes its stream when it ends; the file must stay open to be forced. */
    private static final class Uncloseable extends java.io.FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
