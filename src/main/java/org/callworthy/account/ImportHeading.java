package org.callworthy.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.ImportFault.Kind;
import org.callworthy.document.Table;

/** Which column of the file holds what. */
record ImportHeading(Map<ImportColumn, Integer> columns, List<ImportFault> faults) {

    /** @param names of each column, in any language, in lower case */
    static ImportHeading of(Table.Row row, Map<String, ImportColumn> names) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        List<ImportFault> faults = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String text = row.cell(at);
            ImportColumn column = names.get(text.toLowerCase(Locale.ROOT));
            if (column == null) {
                faults.add(new ImportFault(Kind.COLUMN_UNKNOWN, text));
            } else if (columns.put(column, at) != null) {
                faults.add(new ImportFault(Kind.COLUMN_TWICE, text));
            }
        }
        if (!columns.containsKey(ImportColumn.USERNAME)) {
            faults.add(new ImportFault(Kind.COLUMN_MISSING, ImportColumn.USERNAME.key()));
        }
        return new ImportHeading(columns, faults);
    }

    String text(Table.Row row, ImportColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cell(at);
    }
}
