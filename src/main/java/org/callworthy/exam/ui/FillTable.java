package org.callworthy.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.BlueprintFilling;
import org.callworthy.exam.BlueprintFilling.CellFilling;
import org.callworthy.scheme.BlueprintCell;

/** Each cell of a blueprint: what it asks for and what the bank has. */
class FillTable extends Scrolled {

    private static final List<String> COLUMNS = List.of("cell", "wanted", "available", "bar", "forms", "time");

    FillTable(BlueprintFilling filling, String label) {
        super(label);
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            heading(head, getTranslation("exam.blueprint.column." + column), "col");
        }
        double most = filling.cells().stream()
                .mapToDouble(cell -> (double) cell.available() / cell.cell().items())
                .max()
                .orElse(1);
        for (CellFilling cell : filling.cells()) {
            row(table.getBody().addRow(), filling, cell, Math.max(2, most));
        }
    }

    private void row(NativeTableRow row, BlueprintFilling filling, CellFilling filled, double most) {
        BlueprintCell cell = filled.cell();
        var name = heading(row, "", "row");
        name.add(new Span(ExamTexts.competency(filling.exam(), cell)));
        String kind = ExamTexts.kind(this, cell);
        if (!kind.isEmpty()) {
            Span soft = new Span(kind);
            soft.addClassName("soft");
            name.add(soft);
        }
        row.addDataCell().setText(String.valueOf(cell.items()));
        row.addDataCell().add(available(filled));
        row.addDataCell().add(new FillBar(filled, most));
        row.addDataCell().setText(String.valueOf(filled.forms()));
        row.addDataCell().setText(Formats.length(filled.seconds() * 1000L));
    }

    private Component available(CellFilling filled) {
        Span count = new Span(String.valueOf(filled.available()));
        if (filled.isFull()) {
            return count;
        }
        Span missing =
                new Span(getTranslation("exam.blueprint.missing", filled.cell().items() - filled.filled()));
        missing.addClassName("bad");
        return new Div(count, missing);
    }
}
