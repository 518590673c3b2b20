package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;
import org.callworthy.document.Table;

/** What is left of a document of which either the tables or the paragraphs were read. */
public final class WordRest {

    private WordRest() {}

    /** @param read of its two ways, the one that was read */
    public static ItemReading told(ItemReading reading, OpenedFile read, FileContent.Document document) {
        if (!(reading instanceof ItemReading.Read(var format, var items, var materials, var blueprints, var losses))) {
            return reading;
        }
        List<OpenedFile.Sheet> tables = WordTables.of(document.tables()).rest();
        int rows =
                tables.stream().mapToInt(table -> table.table().rows().size()).sum();
        List<Loss> more = new ArrayList<>(losses);
        if (rows > 0) {
            Table.Row first = tables.getFirst().table().rows().getFirst();
            more.add(new Loss(
                    tables.getFirst().place(first.line()),
                    read instanceof OpenedFile.Rows
                            ? Losses.of(
                                    "{0} rows of tables without a column for the question, of which this is the first: {1}",
                                    rows, text(first))
                            : Losses.of(
                                    "{0} rows of tables beside the numbered questions, of which this is the first: {1}",
                                    rows, text(first))));
        }
        List<Table.Row> paragraphs = document.paragraphs().rows();
        if (read instanceof OpenedFile.Rows && !paragraphs.isEmpty()) {
            more.add(new Loss(
                    Wording.of("paragraph {0}", paragraphs.getFirst().line()),
                    Losses.of(
                            "{0} paragraphs outside the tables, of which this is the first: {1}",
                            paragraphs.size(), text(paragraphs.getFirst()))));
        }
        return new ItemReading.Read(format, items, materials, blueprints, more);
    }

    private static String text(Table.Row row) {
        return DrawnSigns.without(String.join(" | ", row.cells()));
    }
}
