package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Table;

/**
 * The tables of a document, each with columns of its own. One without headings goes on with the one above, as where a page ends,
 * if it has as many columns.
 *
 * @param sheets tables of questions or materials
 * @param rest other tables
 */
public record WordTables(List<OpenedFile.Sheet> sheets, List<OpenedFile.Sheet> rest) {

    public WordTables {
        sheets = List.copyOf(sheets);
        rest = List.copyOf(rest);
    }

    public static WordTables of(List<FileContent.Document.Grid> tables) {
        List<OpenedFile.Sheet> sheets = new ArrayList<>();
        List<OpenedFile.Sheet> rest = new ArrayList<>();
        int columns = 0;
        for (int i = 0; i < tables.size(); i++) {
            FileContent.Document.Grid grid = tables.get(i);
            OpenedFile.Sheet sheet = sheet(
                    Optional.of(Wording.of("table {0}", i + 1)).filter(several -> tables.size() > 1),
                    grid.table().rows());
            Optional<Headings> headings = Headings.find(sheet);
            if (headings.isPresent()) {
                sheets.add(sheet(sheet.title(), asked(grid, headings.get())));
                columns = grid.columns();
            } else if (columns == grid.columns()) {
                sheets.add(together(sheets.removeLast(), grid));
            } else {
                rest.add(sheet);
                columns = 0;
            }
        }
        return new WordTables(sheets, rest);
    }

    /** Its rows are counted on. */
    private static OpenedFile.Sheet together(OpenedFile.Sheet above, FileContent.Document.Grid more) {
        List<Table.Row> rows = new ArrayList<>(above.table().rows());
        int lines = rows.getLast().line();
        asked(more, Headings.find(above).orElseThrow())
                .forEach(row -> rows.add(new Table.Row(lines + row.line(), row.cells())));
        return sheet(above.title(), rows);
    }

    /** Several rows with one question between them ask it once. */
    private static List<Table.Row> asked(FileContent.Document.Grid grid, Headings headings) {
        Set<FileContent.Document.Repeated> repeated = new HashSet<>(grid.repeated());
        return grid.table().rows().stream()
                .map(row ->
                        row.equals(headings.row()) || headings.replacedBy(row).isPresent()
                                ? row
                                : asked(row, headings, repeated))
                .toList();
    }

    private static Table.Row asked(Table.Row row, Headings headings, Set<FileContent.Document.Repeated> repeated) {
        List<String> cells = new ArrayList<>(row.cells());
        headings.asked()
                .filter(column -> column < cells.size())
                .filter(column -> repeated.contains(new FileContent.Document.Repeated(row.line(), column)))
                .forEach(column -> cells.set(column, ""));
        return new Table.Row(row.line(), List.copyOf(cells));
    }

    private static OpenedFile.Sheet sheet(Optional<Wording> title, List<Table.Row> rows) {
        return new OpenedFile.Sheet(title, new Table(rows), Optional.empty());
    }
}
