package org.callworthy.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the child process tells its parent, as JSON in a file. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        @Nullable Refused refusal,
        String mediaType,
        String text,
        List<Table.Row> rows,
        List<FileContent.Document.Grid> tables,
        List<Table.Row> paragraphs,
        @Nullable Refused unread,
        List<FileContent.Workbook.Sheet> sheets,
        Map<String, byte[]> entries) {

    private static final String TEXT = "text/plain";
    private static final String ARCHIVE = "application/zip";

    /** What the child is asked to do. */
    enum Task {
        INSPECT,
        TABLE,
        OPEN
    }

    static Answer refused(Refusal why, String detail) {
        return of(new Refused(why, detail));
    }

    static Answer of(Inspection inspection) {
        return switch (inspection) {
            case Accepted accepted -> of(accepted.mediaType(), accepted.text(), List.of(), List.of(), List.of());
            case Refused refused -> of(refused);
        };
    }

    static Answer of(TableReading reading) {
        return switch (reading) {
            case Table table -> of(Kind.XLSX.mediaType(), "", table.rows(), List.of(), List.of());
            case Refused refused -> of(refused);
        };
    }

    static Answer of(Refused refused) {
        return new Answer(refused, "", "", List.of(), List.of(), List.of(), null, List.of(), Map.of());
    }

    /** @param unread why not all its rows are there */
    static Answer text(String text, List<Table.Row> rows, @Nullable Refused unread) {
        return new Answer(null, TEXT, text, rows, List.of(), List.of(), unread, List.of(), Map.of());
    }

    static Answer workbook(List<FileContent.Workbook.Sheet> sheets) {
        return new Answer(null, Kind.XLSX.mediaType(), "", List.of(), List.of(), List.of(), null, sheets, Map.of());
    }

    static Answer document(List<FileContent.Document.Grid> tables, List<Table.Row> paragraphs) {
        return of(Kind.DOCX.mediaType(), "", List.of(), tables, paragraphs);
    }

    static Answer archive(Map<String, byte[]> entries) {
        return new Answer(null, ARCHIVE, "", List.of(), List.of(), List.of(), null, List.of(), entries);
    }

    private static Answer of(
            String type,
            String text,
            List<Table.Row> rows,
            List<FileContent.Document.Grid> tables,
            List<Table.Row> paragraphs) {
        return new Answer(null, type, text, rows, tables, paragraphs, null, List.of(), Map.of());
    }

    FileContent content() {
        if (refusal != null) {
            return refusal;
        }
        return switch (mediaType) {
            case TEXT -> new FileContent.Text(text, new Table(rows), unread);
            case ARCHIVE -> new FileContent.Archive(entries);
            default ->
                mediaType.equals(Kind.DOCX.mediaType())
                        ? new FileContent.Document(tables, new Table(paragraphs))
                        : new FileContent.Workbook(sheets);
        };
    }
}
