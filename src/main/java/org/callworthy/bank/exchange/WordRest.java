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
        boolean isOfTables = read instanceof OpenedFile.Rows;
        List<Table.Row> rest = (isOfTables ? document.paragraphs() : document.tables()).rows();
        if (!(reading instanceof ItemReading.Read(var format, var items, var materials, var blueprints, var losses))
                || rest.isEmpty()) {
            return reading;
        }
        Table.Row first = rest.getFirst();
        String text = DrawnSigns.without(String.join(" | ", first.cells()));
        List<Loss> more = new ArrayList<>(losses);
        more.add(
                isOfTables
                        ? new Loss(
                                Wording.of("paragraph {0}", first.line()),
                                Losses.of(
                                        "{0} paragraphs outside the tables, of which this is the first: {1}",
                                        rest.size(), text))
                        : new Loss(
                                Wording.of("row {0}", first.line()),
                                Losses.of(
                                        "{0} rows of tables beside the numbered questions, of which this is the first: {1}",
                                        rest.size(), text)));
        return new ItemReading.Read(format, items, materials, blueprints, more);
    }
}
