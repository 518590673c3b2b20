package org.callworthy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A table of a Word document, of which each cell stands in its column also where others are merged (ISO/IEC 29500-1, 17.4.17 and 17.4.84). Its
 * columns are the cells of the row that has most: the grid below them has more where borders are not quite in line.
 */
final class DocxTable {

    /** @param from the grid's column that it begins in @param to the one behind it */
    private record Cell(int from, int to, XWPFTableCell content) {

        int shared(Cell other) {
            return Math.min(to, other.to) - Math.max(from, other.from);
        }
    }

    private final Function<XWPFTableCell, String> text;
    private final List<List<Cell>> cells;
    private final List<Cell> widest;
    private final Rows rows;
    private final List<FileContent.Document.Repeated> repeated = new ArrayList<>();
    private final Map<Integer, String> above = new HashMap<>();

    private DocxTable(XWPFTable table, int most, Function<XWPFTableCell, String> text) {
        this.text = text;
        this.rows = new Rows(most);
        this.cells = table.getRows().stream().map(DocxTable::cells).toList();
        this.widest = cells.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** @param most rows that it may have */
    static FileContent.Document.Grid read(XWPFTable table, int most, Function<XWPFTableCell, String> text) {
        DocxTable read = new DocxTable(table, most, text);
        for (int i = 0; i < read.cells.size(); i++) {
            read.row(i + 1, read.cells.get(i));
        }
        return new FileContent.Document.Grid(read.widest.size(), new Table(read.rows.rows()), read.repeated);
    }

    private static List<Cell> cells(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        if (row.getCtRow().isSetTrPr()) {
            for (CTDecimalNumber before : row.getCtRow().getTrPr().getGridBeforeList()) {
                at = Math.clamp(before.getVal().longValue(), 0, Limits.COLUMNS);
            }
        }
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            int span = properties == null || !properties.isSetGridSpan()
                    ? 1
                    : Math.clamp(properties.getGridSpan().getVal().longValue(), 1, Limits.COLUMNS);
            cells.add(new Cell(at, at + span, cell));
            at += span;
        }
        return cells;
    }

    /** Left out if all that it shows belongs to rows above. */
    private void row(int line, List<Cell> row) {
        List<String> texts = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (Cell cell : row) {
            int column = column(row, cell, texts.size());
            while (texts.size() < column) {
                above.remove(texts.size());
                texts.add("");
            }
            if (isMerged(cell, STMerge.CONTINUE) && above.containsKey(column)) {
                below.add(column);
                texts.add(above.get(column));
            } else {
                texts.add(text.apply(cell.content()));
                above.remove(column);
                if (isMerged(cell, STMerge.RESTART)) {
                    above.put(column, texts.getLast());
                }
            }
        }
        for (int column = 0; column < texts.size(); column++) {
            if (!below.contains(column) && !texts.get(column).isBlank()) {
                rows.add(line, texts);
                below.forEach(each -> repeated.add(new FileContent.Document.Repeated(line, each)));
                return;
            }
        }
    }

    private int column(List<Cell> row, Cell cell, int next) {
        if (row.size() == widest.size() && row.getFirst().from() == 0) {
            return next;
        }
        int best = next;
        for (int i = next; i < widest.size(); i++) {
            if (cell.shared(widest.get(i)) > cell.shared(widest.get(best))) {
                best = i;
            }
        }
        return best;
    }

    /** A merge that does not say whether it begins goes on. */
    private static boolean isMerged(Cell cell, STMerge.Enum how) {
        CTTcPr properties = cell.content().getCTTc().getTcPr();
        if (properties == null || !properties.isSetVMerge()) {
            return false;
        }
        boolean isBegin = STMerge.RESTART.equals(properties.getVMerge().getVal());
        return isBegin == STMerge.RESTART.equals(how);
    }
}
