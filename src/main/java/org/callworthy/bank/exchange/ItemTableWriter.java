package org.callworthy.bank.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemExport;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.Loss;
import org.callworthy.bank.Material;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.TableFormat;
import org.callworthy.document.Workbooks;

/**
 * Writes what {@link ItemTableReader} reads: a column for whatever an item of the bank has, in each of the languages. Gaps and
 * criteria have rows of their own below their item; materials a sheet of their own, or rows before all items in CSV.
 */
record ItemTableWriter(ItemFormat format, TableFormat table) implements ItemWriter {

    private static final Comparator<Heading> ORDER = Comparator.comparing(Heading::column)
            .thenComparing(Heading::letter)
            .thenComparing(heading -> heading.language().toLanguageTag());

    @Override
    public ItemExport write(BankText bank, ItemFiles pictures, List<Locale> languages) {
        List<Loss> losses = new ArrayList<>();
        List<String> materials = bank.materials().stream().map(Material::key).toList();
        List<Map<Heading, String>> items = new ArrayList<>();
        for (ItemText item : bank.items()) {
            Lost lost = what -> losses.add(new Loss(Wording.of("item {0}", item.key()), what));
            ItemLosses.ofShell(item, materials, lost);
            items.add(new TableRow(languages, lost).cells(item));
            items.addAll(parts(item, languages, lost));
        }
        List<Map<Heading, String>> sheets = bank.materials().stream()
                .map(material -> new TableRow(languages, what -> {}).cells(material))
                .toList();
        return new ItemExport(format, table.ending(), bytes(items, sheets, languages.getFirst()), losses);
    }

    private static List<Map<Heading, String>> parts(ItemText item, List<Locale> languages, Lost lost) {
        return switch (item.body()) {
            case ClozeBody(var gaps) ->
                gaps.stream()
                        .map(gap -> new TableRow(languages, lost).cells(gap))
                        .toList();
            case EssayBody essay ->
                essay.rubric().criteria().stream()
                        .map(criterion -> new TableRow(languages, lost).cells(criterion))
                        .toList();
            default -> List.of();
        };
    }

    private byte[] bytes(List<Map<Heading, String>> items, List<Map<Heading, String>> materials, Locale reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (table == TableFormat.XLSX) {
                Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
                sheets.put(SheetName.ITEMS.in(reader), rows(items, reader));
                if (!materials.isEmpty()) {
                    sheets.put(SheetName.MATERIALS.in(reader), rows(materials, reader));
                }
                Workbooks.write(sheets, out);
            } else {
                List<Map<Heading, String>> all = new ArrayList<>();
                materials.forEach(material -> all.add(typed(material)));
                all.addAll(items);
                table.write(rows(all, reader), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<Heading, String> typed(Map<Heading, String> material) {
        Map<Heading, String> cells = new HashMap<>(material);
        cells.put(new Heading(Column.TYPE, Heading.NO_LETTER, Locale.ENGLISH), RowKind.MATERIAL.word());
        return cells;
    }

    private static List<List<String>> rows(List<Map<Heading, String>> entries, Locale reader) {
        TreeSet<Heading> headings = new TreeSet<>(ORDER);
        entries.forEach(cells -> headings.addAll(cells.keySet()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings.stream().map(heading -> heading.text(reader)).toList());
        entries.forEach(cells -> rows.add(headings.stream()
                .map(heading -> cells.getOrDefault(heading, ""))
                .toList()));
        return rows;
    }
}
