package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/** Opens a file as what it is, not as what it is called; runs in the child process. */
final class Opener {

    private static final int FLAGS = 6;
    private static final int HEADER = 8;

    private Opener() {}

    static Answer open(Path file) throws IOException {
        try {
            return isArchive(file) ? archive(file) : text(file);
        } catch (Rows.TooMany limit) {
            return Answer.of(limit.refused());
        } catch (IOException | RuntimeException broken) {
            return Answer.refused(Refusal.BROKEN, "");
        }
    }

    private static Answer archive(Path file) throws IOException {
        if (isEncrypted(file)) {
            return Answer.refused(Refusal.ENCRYPTED, "");
        }
        Optional<Refused> inside = Content.insideArchive(file);
        if (inside.isPresent()) {
            return Answer.of(inside.get());
        }
        MediaType found = Content.type(file);
        String type = found.toString().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled")) {
            return Answer.refused(Refusal.MACRO, "");
        }
        if (type.equals(Kind.XLSX.mediaType())) {
            return workbook(XlsxReader.all(file));
        }
        if (type.equals(Kind.DOCX.mediaType())) {
            return DocxReader.read(file);
        }
        return type.endsWith("/zip") ? ArchiveReader.read(file) : Answer.refused(Refusal.WRONG_CONTENT, type);
    }

    private static Answer workbook(List<FileContent.Workbook.Sheet> sheets) {
        if (sheets.isEmpty()) {
            return Answer.refused(Refusal.EMPTY, "");
        }
        Refused unread = sheets.getFirst().unread();
        return unread != null && sheets.size() == 1 ? Answer.of(unread) : Answer.workbook(sheets);
    }

    private static Answer text(Path file) throws IOException {
        MediaType found = Content.type(file);
        if (found.equals(Content.PROTECTED_OFFICE)) {
            return Answer.refused(Refusal.ENCRYPTED, "");
        }
        Optional<String> text = fitsText(found) ? TextFile.decode(file) : Optional.empty();
        return text.map(Opener::text).orElseGet(() -> Answer.refused(Refusal.WRONG_CONTENT, found.toString()));
    }

    private static Answer text(String text) {
        Rows rows = new Rows();
        try {
            CsvReader.read(text, rows);
        } catch (Rows.TooMany noTable) {
            return Answer.text(text, List.of(), null);
        } catch (CsvReader.Unclosed quote) {
            return Answer.text(text, rows.rows(), quote.refused());
        }
        return Answer.text(text, rows.rows(), null);
    }

    private static boolean fitsText(MediaType found) {
        return found.equals(MediaType.OCTET_STREAM)
                || found.getType().equals("text")
                || found.getSubtype().equals("xml")
                || found.getSubtype().endsWith("+xml");
    }

    private static boolean isArchive(Path file) throws IOException {
        byte[] head = head(file);
        return head.length == HEADER && head[0] == 'P' && head[1] == 'K';
    }

    /** The first bit of the first entry's flags (APPNOTE.TXT 4.4.4). */
    private static boolean isEncrypted(Path file) throws IOException {
        return (head(file)[FLAGS] & 1) == 1;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        }
    }
}
