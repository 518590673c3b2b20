package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Reads the paragraphs and the tables of a Word document. */
final class DocxReader {

    private final List<FileContent.Document.Grid> tables = new ArrayList<>();
    private final Rows paragraphs = new Rows();
    private final ListNumbers numbers = new ListNumbers();
    private int rowsLeft = Limits.ROWS;
    private int paragraph;

    private DocxReader() {}

    static Answer read(Path file) throws IOException {
        DocxReader reader = new DocxReader();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            reader.body(document);
        }
        return reader.tables.isEmpty() && reader.paragraphs.rows().isEmpty()
                ? Answer.refused(Refusal.EMPTY, "")
                : Answer.document(reader.tables, reader.paragraphs.rows());
    }

    /** The elements are made anew, as those that were read first know nothing of what was in content controls. */
    private void body(XWPFDocument document) {
        ContentControls.open(document.getDocument().getBody());
        TrackedChanges.accept(document.getDocument().getBody());
        try (XmlCursor at = document.getDocument().getBody().newCursor()) {
            for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
                switch (at.getObject()) {
                    case CTP text -> paragraph(new XWPFParagraph(text, document));
                    case CTTbl table -> table(new XWPFTable(table, document));
                    default -> {}
                }
            }
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

    private void table(XWPFTable table) {
        FileContent.Document.Grid grid = DocxTable.read(table, rowsLeft, DocxReader::text);
        if (!grid.table().rows().isEmpty()) {
            rowsLeft -= grid.table().rows().size();
            tables.add(grid);
        }
    }

    /** Of a table in a cell each row is a line. */
    private static String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> lines.add(text(paragraph));
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row -> lines.add(String.join(
                                    " | ",
                                    row.getTableCells().stream()
                                            .map(DocxReader::text)
                                            .toList())));
                default -> {}
            }
        }
        return String.join("\n", lines);
    }

    private static String text(XWPFParagraph paragraph) {
        return paragraph.getText() + Drawn.in(paragraph);
    }
}
