package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Table;

/** A table of items: its first row names the columns, in English or Chinese, in any order. */
final class ItemTableReader implements ItemReader {

    /** What our own and other writers put before a text that a spreadsheet would run as a formula. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("'(?=[=+\\-@＝＋－＠])");

    /** Above the headings there may be a title. */
    private static final int FIRST_ROWS = 6;

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Rows rows && headingRow(rows.table().rows()) >= 0;
    }

    private static int headingRow(List<Table.Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), FIRST_ROWS); i++) {
            Set<Column> known = EnumSet.noneOf(Column.class);
            rows.get(i)
                    .cells()
                    .forEach(
                            cell -> Heading.of(cell, Locale.ENGLISH).ifPresent(heading -> known.add(heading.column())));
            if (known.contains(Column.STEM) && known.size() > 1) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Rows rows && takes(file)
                ? read(rows, language)
                : new ItemReading.Refused(Wording.of("the first row does not name a column for the question"));
    }

    private static ItemReading read(OpenedFile.Rows file, Locale language) {
        List<Table.Row> rows = file.table().rows();
        int first = headingRow(rows);
        List<Loss> losses = new ArrayList<>();
        file.unread()
                .forEach(sheet -> losses.add(new Loss(
                        Wording.of("sheet {0}", sheet), Wording.of("the sheet; of a workbook the first one is read"))));
        rows.subList(0, first).forEach(row -> losses.add(loss(row, Wording.of("a text that asks nothing"))));
        Map<Integer, Heading> headings = headings(rows.get(first), language, losses);
        ItemKeys keys = new ItemKeys();
        List<ImportedItem> items = new ArrayList<>();
        for (Table.Row row : rows.subList(first + 1, rows.size())) {
            if (row.cells().equals(rows.get(first).cells())) {
                continue;
            }
            row.cells().stream()
                    .skip(rows.get(first).cells().size())
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> losses.add(loss(row, Wording.of("{0}, which stands under no heading", cell))));
            TableItem item = new TableItem(cells(row, headings), language);
            if (item.asks()) {
                items.add(item.item(place(row), keys));
            } else {
                losses.add(loss(row, Wording.of("a row without a question")));
            }
        }
        return new ItemReading.Read(file.format(), items, List.of(), List.of(), losses);
    }

    private static Map<Heading, String> cells(Table.Row row, Map<Integer, Heading> headings) {
        Map<Heading, String> cells = new LinkedHashMap<>();
        headings.forEach((column, heading) -> {
            String text = row.cell(column);
            cells.put(heading, MADE_HARMLESS.matcher(text).lookingAt() ? text.substring(1) : text);
        });
        return cells;
    }

    private static Map<Integer, Heading> headings(Table.Row first, Locale language, List<Loss> losses) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        for (int i = 0; i < first.cells().size(); i++) {
            Optional<Heading> heading = Heading.of(first.cell(i), language);
            if (heading.isPresent() && !headings.containsValue(heading.get())) {
                headings.put(i, heading.get());
            } else if (!first.cell(i).isEmpty()) {
                losses.add(loss(first, Wording.of("the column {0}", first.cell(i))));
            }
        }
        return headings;
    }

    private static Loss loss(Table.Row row, Wording what) {
        return new Loss(place(row), what);
    }

    private static Wording place(Table.Row row) {
        return Wording.of("row {0}", row.line());
    }
}
