package org.callworthy.bank.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.bank.PictureFiles;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.TableFormat;

/** Writes what {@link ItemTableReader} reads: a column for whatever an item of the bank has, in each of the languages. */
record ItemTableWriter(ItemFormat format, TableFormat table) implements ItemWriter {

    private static final Comparator<Heading> ORDER = Comparator.comparing(Heading::column)
            .thenComparing(Heading::letter)
            .thenComparing(heading -> heading.language().toLanguageTag());

    @Override
    public ItemExport write(BankText bank, PictureFiles pictures, List<Locale> languages) {
        List<Loss> losses = new ArrayList<>();
        List<Map<Heading, String>> items = new ArrayList<>();
        for (ItemText item : bank.items()) {
            Lost lost = what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what));
            if (item.body() instanceof ClozeBody) {
                lost.add(Wording.of(
                        "the whole item: the format has no questions of the type {0}",
                        item.type().key()));
            } else {
                ItemLosses.ofShell(item, lost);
                items.add(new TableRow(languages, lost).cells(item));
            }
        }
        TreeSet<Heading> headings = new TreeSet<>(ORDER);
        items.forEach(cells -> headings.addAll(cells.keySet()));
        List<List<?>> rows = new ArrayList<>();
        rows.add(headings.stream()
                .map(heading -> heading.text(languages.getFirst()))
                .toList());
        items.forEach(cells -> rows.add(headings.stream()
                .map(heading -> cells.getOrDefault(heading, ""))
                .toList()));
        return new ItemExport(format, table.ending(), bytes(rows), losses);
    }

    private byte[] bytes(List<List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            table.write(rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
