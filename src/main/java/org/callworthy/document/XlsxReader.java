package org.callworthy.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Streams the rows of a sheet of a workbook; formulas give the result that was saved with them. */
final class XlsxReader implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final Rows to;
    private final Supplier<Optional<String>> shown;
    private final List<String> cells = new ArrayList<>();
    private final List<FileContent.Workbook.Shown> shownOtherwise = new ArrayList<>();
    private int line;

    /** @param shown what the sheet shows in the cell at hand, if that is something else than its content */
    private XlsxReader(Rows to, Supplier<Optional<String>> shown) {
        this.to = to;
        this.shown = shown;
    }

    /** Numbers and dates as data. @throws IOException also when the workbook is broken */
    static void first(Path file, Rows to) throws IOException {
        try (XlsxSheets workbook = XlsxSheets.of(file)) {
            workbook.next();
            workbook.read(new XlsxReader(to, Optional::empty), new PlainFormatter());
        }
    }

    /**
     * Those with something in them, numbers and dates as they are shown. One that is too large is there without rows.
     *
     * @throws IOException also when the workbook is broken
     */
    static List<FileContent.Workbook.Sheet> all(Path file) throws IOException {
        List<FileContent.Workbook.Sheet> sheets = new ArrayList<>();
        int left = Limits.ROWS;
        try (XlsxSheets workbook = XlsxSheets.of(file)) {
            while (workbook.next()) {
                Rows rows = new Rows(left);
                ShownFormatter format = new ShownFormatter();
                XlsxReader reader = new XlsxReader(rows, format::takeShown);
                Refused unread = null;
                try {
                    workbook.read(reader, format);
                } catch (Rows.TooMany limit) {
                    unread = limit.refused();
                }
                Table table = new Table(unread == null ? rows.rows() : List.of());
                left -= table.rows().size();
                if (unread != null || !table.rows().isEmpty()) {
                    sheets.add(new FileContent.Workbook.Sheet(
                            workbook.name(), workbook.isHidden(), table, reader.shownOtherwise, unread));
                }
            }
        }
        return sheets;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
        line = row + 1;
    }

    @Override
    public void endRow(int row) {
        to.add(line, cells);
    }

    @Override
    public void cell(@Nullable String reference, String content, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= Limits.COLUMNS) {
            throw new Rows.TooMany(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(content);
        shown.get().ifPresent(text -> shownOtherwise.add(new FileContent.Workbook.Shown(line, column, text)));
    }
}
