package org.callworthy.account.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.callworthy.account.ImportColumn;

/** What the columns of a people file may hold. */
class ImportColumns extends Details {

    ImportColumns() {
        setSummaryText(getTranslation("account.import.columns"));
        NativeTableBody body = new NativeTableBody();
        for (ImportColumn column : ImportColumn.values()) {
            NativeTableHeaderCell key = new NativeTableHeaderCell(column.key());
            key.getElement().setAttribute("scope", "row");
            body.add(new NativeTableRow(
                    key,
                    new NativeTableCell(getTranslation("account.import.column." + column)),
                    new NativeTableCell(getTranslation("account.import.holds." + column))));
        }
        NativeTable table = new NativeTable(body);
        table.addClassName("account-columns");
        add(table);
    }
}
