package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.yaml.Wording;

/** Tables of items and materials: the first row of each names the columns, in English or Chinese, in any order. */
final class ItemTableReader implements ItemReader {

    @Override
    public boolean takes(OpenedFile file) {
        return file instanceof OpenedFile.Rows rows
                && rows.sheets().stream().anyMatch(sheet -> Headings.find(sheet).isPresent());
    }

    @Override
    public ItemReading read(OpenedFile file, Locale language) {
        return file instanceof OpenedFile.Rows rows && takes(file)
                ? read(rows, language)
                : new ItemReading.Refused(Wording.of("the first row does not name a column for the question"));
    }

    private static ItemReading read(OpenedFile.Rows file, Locale language) {
        Optional<Wording> unread = file.sheets().stream()
                .filter(sheet -> !sheet.table().rows().isEmpty())
                .flatMap(sheet -> sheet.unread().stream())
                .findFirst();
        if (unread.isPresent()) {
            return new ItemReading.Refused(unread.get());
        }
        List<TableSheet> sheets = file.sheets().stream()
                .map(sheet -> new TableSheet(sheet, language))
                .toList();
        TableMaterials materials = new TableMaterials();
        sheets.forEach(sheet -> sheet.read(materials));
        ItemKeys keys = new ItemKeys();
        return new ItemReading.Read(
                file.format(),
                sheets.stream().flatMap(sheet -> sheet.items(keys).stream()).toList(),
                materials.materials(),
                List.of(),
                Stream.concat(sheets.stream().flatMap(sheet -> sheet.losses().stream()), materials.losses().stream())
                        .toList());
    }
}
