package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** Checks that content is what a name says, before a parser opens it. Tika is not told the name, so that it cannot follow it. */
final class Content {

    static final MediaType PROTECTED_OFFICE = MediaType.application("x-tika-ooxml-protected");
    private static final int BUFFER = 1 << 16;

    private Content() {}

    static Optional<Refused> mismatch(Path file, Kind kind) throws IOException {
        Optional<Refused> inside = kind.isOffice() && isArchive(file) ? insideArchive(file) : Optional.empty();
        return inside.isPresent() ? inside : mismatch(file, kind, type(file));
    }

    private static Optional<Refused> mismatch(Path file, Kind kind, MediaType found) throws IOException {
        if (kind.isText()) {
            return fitsText(found) && TextFile.decode(file).isPresent()
                    ? Optional.empty()
                    : refused(Refusal.WRONG_CONTENT, found.toString());
        }
        if (kind.isOffice() && found.equals(PROTECTED_OFFICE)) {
            return refused(Refusal.ENCRYPTED, "");
        }
        if (kind.isOffice() && found.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return refused(Refusal.MACRO, "");
        }
        return found.toString().equals(kind.mediaType())
                ? Optional.empty()
                : refused(Refusal.WRONG_CONTENT, found.toString());
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    static MediaType type(Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return new DefaultDetector().detect(in, new Metadata());
        }
    }

    /** Chinese text in GB18030 looks like unknown bytes to Tika; {@link TextFile} knows better. */
    private static boolean fitsText(MediaType found) {
        return found.equals(MediaType.OCTET_STREAM)
                || found.getType().equals("text") && !found.equals(MediaType.TEXT_HTML);
    }

    /** Counts what really comes out: sizes written in an archive can lie. */
    static Optional<Refused> insideArchive(Path file) throws IOException {
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    return refused(Refusal.MACRO, "");
                }
                unpacked += unpacked(zip, entry, Limits.UNPACKED_BYTES - unpacked);
                if (unpacked > Limits.UNPACKED_BYTES) {
                    return refused(Refusal.TOO_BIG_UNPACKED, Sizes.megabytes(Limits.UNPACKED_BYTES));
                }
            }
        } catch (ZipException notReadable) {
            return refused(Refusal.BROKEN, "");
        }
        return Optional.empty();
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private static Optional<Refused> refused(Refusal why, String detail) {
        return Optional.of(new Refused(why, detail));
    }
}
