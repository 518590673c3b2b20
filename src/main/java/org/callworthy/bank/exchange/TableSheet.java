package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Table;

/** A sheet of items or materials, and what becomes of it. */
final class TableSheet {

    private final OpenedFile.Sheet sheet;
    private final Locale language;
    private final Map<Integer, List<FileContent.Workbook.Shown>> shown;
    private final List<TableItem> items = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    TableSheet(OpenedFile.Sheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
        this.shown = sheet.shown().stream().collect(Collectors.groupingBy(FileContent.Workbook.Shown::line));
    }

    /** @param keys of all sheets of the file */
    List<ImportedItem> items(ItemKeys keys) {
        return items.stream().map(item -> item.item(keys)).toList();
    }

    List<Loss> losses() {
        return losses;
    }

    /** @param materials takes those of all sheets of the file */
    void read(TableMaterials materials) {
        Optional<Headings> headings = Headings.find(sheet);
        if (headings.isPresent()) {
            read(headings.get(), materials);
        } else {
            Wording why =
                    sheet.unread().orElseGet(() -> Wording.of("no row at its top names a column for the question"));
            losses.add(new Loss(sheet.title().orElseThrow(), Wording.of("the sheet, as {0}", why)));
        }
    }

    private void read(Headings first, TableMaterials materials) {
        List<Table.Row> rows = sheet.table().rows();
        rows.subList(0, first.at()).forEach(row -> lost(row, Wording.of("a text that asks nothing")));
        Headings headings = first;
        Map<Integer, Heading> columns = columns(first);
        for (Table.Row row : rows.subList(first.at() + 1, rows.size())) {
            Optional<Headings> others = headings.replacedBy(row);
            if (others.isPresent()) {
                headings = others.get();
                columns = columns(headings);
            } else if (!row.cells().equals(headings.row().cells())) {
                strayCells(row, headings.row().cells().size());
                shownOtherwise(row, headings.row(), columns.keySet());
                Map<Heading, String> cells = Headings.cells(row, columns);
                read(row, new TableCells(place(row), kind(cells, headings), cells, language), materials);
            }
        }
    }

    private Map<Integer, Heading> columns(Headings headings) {
        return headings.byColumn(language, name -> lost(headings.row(), Wording.of("the column {0}", name)));
    }

    private static RowKind kind(Map<Heading, String> cells, Headings headings) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().column() == Column.TYPE)
                .flatMap(cell -> RowKind.of(cell.getValue()).stream())
                .findFirst()
                .orElse(headings.usual());
    }

    private void read(Table.Row row, TableCells cells, TableMaterials materials) {
        switch (cells.kind()) {
            case MATERIAL -> materials.add(cells);
            case GAP, CRITERION -> {
                if (items.isEmpty()) {
                    lost(row, TableItem.astray(cells));
                } else {
                    items.getLast().add(cells);
                }
            }
            case ITEM -> {
                if (TableItem.asks(cells)) {
                    items.add(new TableItem(cells));
                } else {
                    lost(row, Wording.of("a row without a question"));
                }
            }
        }
    }

    private void strayCells(Table.Row row, int columns) {
        row.cells().stream()
                .skip(columns)
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> lost(row, Wording.of("{0}, which stands under no heading", cell)));
    }

    private void shownOtherwise(Table.Row row, Table.Row headings, Set<Integer> columns) {
        for (FileContent.Workbook.Shown cell : shown.getOrDefault(row.line(), List.of())) {
            if (columns.contains(cell.column())) {
                lost(
                        row,
                        Losses.of(
                                "the form {0} of a cell in the column {1}: it is read as {2}",
                                cell.text(), headings.cell(cell.column()), row.cell(cell.column())));
            }
        }
    }

    private void lost(Table.Row row, Wording what) {
        losses.add(new Loss(place(row), what));
    }

    private Wording place(Table.Row row) {
        return sheet.place(row.line());
    }
}
