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
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Table;

/** A table of items: its first row names the columns, in English or Chinese, in any order. */
final class ItemTableReader implements ItemReader {

    /** What our own and other writers put before a text that a spreadsheet would run as a formula. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("'(?=[=+\\-@＝＋－＠])");

    @Override
    public boolean takes(OpenedFile file) {
        if (!(file instanceof OpenedFile.Rows rows) || rows.table().rows().isEmpty()) {
            return false;
        }
        Set<Column> known = EnumSet.noneOf(Column.class);
        rows.table()
                .rows()
                .getFirst()
                .cells()
                .forEach(cell -> Heading.of(cell, Locale.ENGLISH).ifPresent(heading -> known.add(heading.column())));
        return known.contains(Column.STEM) && known.size() > 1;
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Rows rows && takes(file)
                ? read(rows.format(), rows.table().rows(), language)
                : new ItemReading.Refused(Wording.of("the first row does not name a column for the question"));
    }

    private static ItemReading read(ItemFormat format, List<Table.Row> rows, Locale language) {
        List<Loss> losses = new ArrayList<>();
        Map<Integer, Heading> headings = headings(rows.getFirst(), language, losses);
        ItemKeys keys = new ItemKeys();
        List<ImportedItem> items = new ArrayList<>();
        for (Table.Row row : rows.subList(1, rows.size())) {
            Map<Heading, String> cells = new LinkedHashMap<>();
            headings.forEach((column, heading) -> {
                String text = row.cell(column);
                cells.put(heading, MADE_HARMLESS.matcher(text).lookingAt() ? text.substring(1) : text);
            });
            TableItem item = new TableItem(cells, language);
            Wording place = Wording.of("row {0}", row.line());
            if (item.asks()) {
                items.add(item.item(place, keys));
            } else {
                losses.add(new Loss(place, Wording.of("a row without a question")));
            }
        }
        return new ItemReading.Read(format, items, List.of(), List.of(), losses);
    }

    private static Map<Integer, Heading> headings(Table.Row first, Locale language, List<Loss> losses) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        for (int i = 0; i < first.cells().size(); i++) {
            Optional<Heading> heading = Heading.of(first.cell(i), language);
            if (heading.isPresent() && !headings.containsValue(heading.get())) {
                headings.put(i, heading.get());
            } else if (!first.cell(i).isEmpty()) {
                losses.add(new Loss(Wording.of("row {0}", first.line()), Wording.of("the column {0}", first.cell(i))));
            }
        }
        return headings;
    }
}
