package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the paragraphs and the tables of a Word document. */
final class DocxReader {

    private final Rows tables = new Rows();
    private final Rows paragraphs = new Rows();
    private final ListNumbers numbers = new ListNumbers();
    private int row;
    private int paragraph;

    private DocxReader() {}

    static Answer read(Path file) throws IOException {
        DocxReader reader = new DocxReader();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            document.getBodyElements().forEach(reader::element);
        }
        return reader.tables.rows().isEmpty() && reader.paragraphs.rows().isEmpty()
                ? Answer.refused(Refusal.EMPTY, "")
                : Answer.document(reader.tables.rows(), reader.paragraphs.rows());
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph text -> paragraph(text);
            case XWPFTable table -> table.getRows().forEach(this::row);
            default -> {}
        }
    }

    /** A line break within one counts as its end: many people type their lists so. */
    private void paragraph(XWPFParagraph text) {
        paragraph++;
        String prefix = numbers.before(text);
        for (String line : (Iterable<String>) (prefix + text(text)).lines()::iterator) {
            paragraphs.add(paragraph, List.of(line));
        }
    }

    private void row(XWPFTableRow cells) {
        row++;
        tables.add(row, cells.getTableCells().stream().map(DocxReader::text).toList());
    }

    private static String text(XWPFTableCell cell) {
        return String.join(
                "\n", cell.getParagraphs().stream().map(DocxReader::text).toList());
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.getText());
        for (XWPFRun run : paragraph.getRuns()) {
            run.getEmbeddedPictures().forEach(picture -> text.append(FileContent.Document.PICTURE));
        }
        return text.toString();
    }
}
