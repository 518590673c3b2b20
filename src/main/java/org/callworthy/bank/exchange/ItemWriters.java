package org.callworthy.bank.exchange;

import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemFormat;
import org.callworthy.document.TableFormat;

/** All writers of formats of other systems. */
public final class ItemWriters {

    private static final Map<ItemFormat, ItemWriter> ALL = Map.of(
            ItemFormat.GIFT, new OneLanguage(new GiftWriter()),
            ItemFormat.MOODLE_XML, new OneLanguage(new MoodleXmlWriter()),
            ItemFormat.QTI_3, new OneLanguage(new Qti3Writer()),
            ItemFormat.CSV, new ItemTableWriter(ItemFormat.CSV, TableFormat.CSV),
            ItemFormat.XLSX, new ItemTableWriter(ItemFormat.XLSX, TableFormat.XLSX));

    private ItemWriters() {}

    public static Optional<ItemWriter> of(ItemFormat format) {
        return Optional.ofNullable(ALL.get(format));
    }
}
