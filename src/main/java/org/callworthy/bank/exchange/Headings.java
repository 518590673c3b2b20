package org.callworthy.bank.exchange;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.document.Table;

/**
 * The row of a table that names its columns.
 *
 * @param at how many rows stand above it
 */
record Headings(int at, Table.Row row, Set<Column> columns) {

    private static final Set<Column> OF_MATERIALS =
            EnumSet.of(Column.TYPE, Column.ID, Column.VERSION, Column.CASE, Column.TITLE, Column.TEXT);

    /** What our own and other writers put before a text that a spreadsheet would run as a formula. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("'(?=[=+\\-@＝＋－＠])");

    /** Above the headings there may be a title. */
    private static final int FIRST_ROWS = 6;

    Headings {
        columns = Set.copyOf(columns);
    }

    /** What a row is that does not say so: a sheet of nothing but titles and texts is one of materials. */
    RowKind usual() {
        return columns.contains(Column.TITLE) && OF_MATERIALS.containsAll(columns) ? RowKind.MATERIAL : RowKind.ITEM;
    }

    /** Empty where no row names a column for the question, or for the text of a material. */
    static Optional<Headings> find(OpenedFile.Sheet sheet) {
        List<Table.Row> rows = sheet.table().rows();
        return IntStream.range(0, Math.min(rows.size(), FIRST_ROWS))
                .mapToObj(i -> of(i, rows.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Headings> of(int at, Table.Row row) {
        Set<Column> known = EnumSet.noneOf(Column.class);
        row.cells().forEach(cell -> Heading.of(cell, Locale.ENGLISH).ifPresent(heading -> known.add(heading.column())));
        return (known.contains(Column.STEM) || known.contains(Column.TEXT)) && known.size() > 1
                ? Optional.of(new Headings(at, row, known))
                : Optional.empty();
    }

    /**
     * Other columns may begin further down, and a second row may name the parts of what is merged in the first. What a question's options say
     * may be the names of columns, but not what it asks; and what says its type is no heading.
     */
    Optional<Headings> replacedBy(Table.Row below) {
        List<String> asked = columns(Column.STEM)
                .mapToObj(below::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean names = !asked.isEmpty()
                && Stream.concat(asked.stream(), columns(Column.TYPE).mapToObj(below::cell))
                        .allMatch(cell -> cell.isEmpty()
                                || Heading.of(cell, Locale.ENGLISH).isPresent());
        return names && !below.cells().equals(row.cells()) ? of(at, below) : Optional.empty();
    }

    /** The columns of the questions. */
    IntStream asked() {
        boolean isText = usual() == RowKind.ITEM && !columns.contains(Column.STEM);
        return columns(isText ? Column.TEXT : Column.STEM);
    }

    /** Their numbers. */
    IntStream columns(Column which) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> Heading.of(row.cell(i), Locale.ENGLISH)
                        .filter(heading -> heading.column() == which)
                        .isPresent());
    }

    /** What the columns hold, by their number. @param unknown hears of those that hold nothing that we know */
    Map<Integer, Heading> byColumn(Locale language, Consumer<String> unknown) {
        Map<Integer, Heading> headings = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Heading> heading = Heading.of(row.cell(i), language);
            if (heading.isPresent() && !headings.containsValue(heading.get())) {
                headings.put(i, heading.get());
            } else if (!row.cell(i).isEmpty()) {
                unknown.accept(row.cell(i));
            }
        }
        return headings;
    }

    /** A row's cells under their headings. */
    static Map<Heading, String> cells(Table.Row row, Map<Integer, Heading> byColumn) {
        Map<Heading, String> cells = new LinkedHashMap<>();
        byColumn.forEach((column, heading) -> {
            String text = row.cell(column);
            cells.put(heading, MADE_HARMLESS.matcher(text).lookingAt() ? text.substring(1) : text);
        });
        return cells;
    }
}
