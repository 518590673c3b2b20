package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes an archive apart that was found to be small enough. What is packed inside it again stays packed. */
final class ArchiveReader {

    private ArchiveReader() {}

    static Answer read(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long left = Limits.ARCHIVE_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.ARCHIVE_ENTRIES) {
                return Answer.refused(Refusal.TOO_BIG_UNPACKED, Sizes.megabytes(Limits.ARCHIVE_BYTES));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String path = entry.getName().replace('\\', '/');
                if (path.startsWith("/") || Arrays.asList(path.split("/")).contains("..")) {
                    return Answer.refused(Refusal.BROKEN, "");
                }
                if (!entry.isDirectory()) {
                    byte[] content = content(zip, entry, left);
                    left -= content.length;
                    if (left < 0) {
                        return Answer.refused(Refusal.TOO_BIG_UNPACKED, Sizes.megabytes(Limits.ARCHIVE_BYTES));
                    }
                    entries.put(path, content);
                }
            }
        }
        return entries.isEmpty() ? Answer.refused(Refusal.EMPTY, "") : Answer.archive(entries);
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) most + 1);
        }
    }
}
