package org.callworthy.common;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A small text in the keys folder that only its owner may read. */
public record SecretFile(Path folder, String name) {

    public SecretFile {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path path() {
        return folder.resolve(name);
    }

    public boolean exists() {
        return Files.exists(path());
    }

    /** Lines that are not blank. */
    public List<String> lines() throws IOException {
        return Files.readAllLines(path(), StandardCharsets.US_ASCII).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Makes the file with one line, unless it is there: another node that was faster has made one that serves both. */
    public void createUnlessThere(String line) throws IOException {
        Files.createDirectories(folder, onlyOwner("rwx------"));
        write(line, StandardOpenOption.CREATE_NEW);
    }

    /** Adds a line that is on the disk when this returns. */
    public void append(String line) throws IOException {
        Files.createDirectories(folder, onlyOwner("rwx------"));
        write(line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void write(String line, StandardOpenOption... how) throws IOException {
        Set<StandardOpenOption> options = new HashSet<>(Set.of(how));
        options.add(StandardOpenOption.WRITE);
        try (FileChannel out = FileChannel.open(path(), options, onlyOwner("rw-------"))) {
            out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        } catch (FileAlreadyExistsException there) {
            // See createUnlessThere.
        }
    }

    private FileAttribute<?>[] onlyOwner(String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
