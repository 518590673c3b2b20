package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.FormFigures;
import org.callworthy.exam.FormFigures.CellFigures;
import org.callworthy.exam.FormSetReport;
import org.callworthy.scheme.BlueprintCell;

/** A column for each form; rows for the figures and for the cells of the blueprint. */
class FormTable extends Scrolled {

    private final transient List<FormFigures> forms;

    FormTable(FormSetReport report, String label) {
        super(label);
        forms = report.forms();
        NativeTableRow head = table.getHead().addRow();
        heading(head, getTranslation("exam.set.figure"), "col");
        forms.forEach(form -> heading(head, getTranslation("exam.set.form", form.number()), "col"));
        row(
                getTranslation("exam.blueprint.items"),
                "",
                form -> String.valueOf(form.items().size()));
        row(
                getTranslation("exam.set.ease"),
                getTranslation("exam.set.ease.about"),
                form -> ExamTexts.percent(form.ease()));
        row(getTranslation("exam.set.time"), "", form -> Formats.length(form.seconds() * 1000L));
        row(getTranslation("exam.set.anchors"), "", form -> String.valueOf(form.anchors()));
        row(getTranslation("exam.forms.uses"), "", form -> String.valueOf(form.uses()));
        if (report.set().stale() > 0) {
            row(
                    getTranslation("exam.set.usable"),
                    "",
                    form -> getTranslation(form.isStale() ? "exam.set.usable.no" : "exam.set.usable.yes"));
        }
        List<BlueprintCell> cells = report.exam().component().blueprint();
        for (int i = 0; i < cells.size(); i++) {
            int cell = i;
            row(
                    ExamTexts.competency(report.exam(), cells.get(i)),
                    ExamTexts.kind(this, cells.get(i)),
                    form -> cell(form.cells().get(cell)));
        }
    }

    private String cell(CellFigures cell) {
        return getTranslation("exam.set.cell", cell.items(), ExamTexts.percent(cell.ease()));
    }

    private void row(String name, String about, Function<FormFigures, String> figure) {
        NativeTableRow row = table.getBody().addRow();
        var head = heading(row, "", "row");
        head.add(new Span(name));
        if (!about.isEmpty()) {
            Span soft = new Span(about);
            soft.addClassName("soft");
            head.add(soft);
        }
        forms.forEach(form -> row.addDataCell().setText(figure.apply(form)));
    }
}
