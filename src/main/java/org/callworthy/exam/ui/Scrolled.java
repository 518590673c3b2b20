package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table that may be wider than the screen, and can be scrolled with the keyboard too. */
class Scrolled extends Div {

    final NativeTable table = new NativeTable();

    Scrolled(String label, String... classes) {
        addClassName("exam-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
        table.addClassName("exam-table");
        table.addClassNames(classes);
        table.getElement().setAttribute("aria-label", label);
        add(table);
    }

    /** @param scope col or row */
    static NativeTableHeaderCell heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
