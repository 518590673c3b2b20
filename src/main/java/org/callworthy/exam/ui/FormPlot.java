package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.FormFigures;

/** Expected difficulty and time of each form as columns: the more alike, the better. The table below has the figures. */
class FormPlot extends Div {

    FormPlot(List<FormFigures> forms) {
        addClassName("exam-plots");
        getElement().setAttribute("aria-hidden", "true");
        int longest = forms.stream().mapToInt(FormFigures::seconds).max().orElse(1);
        add(
                plot("exam.set.ease", forms, FormFigures::ease, form -> ExamTexts.percent(form.ease())),
                plot(
                        "exam.set.time",
                        forms,
                        form -> (double) form.seconds() / Math.max(1, longest),
                        form -> Formats.length(form.seconds() * 1000L)));
    }

    private Div plot(
            String title,
            List<FormFigures> forms,
            ToDoubleFunction<FormFigures> height,
            Function<FormFigures, String> figure) {
        Div columns = new Div();
        columns.addClassName("exam-columns");
        for (FormFigures form : forms) {
            Span value = new Span(forms.size() > 12 ? "" : figure.apply(form));
            Span bar = new Span();
            bar.addClassName("exam-column-bar");
            bar.getStyle().set("height", height.applyAsDouble(form) * 100 + "%");
            Div stack = new Div(bar);
            stack.addClassName("exam-column-stack");
            Div column = new Div(value, stack, new Span(String.valueOf(form.number())));
            column.addClassName("exam-column");
            columns.add(column);
        }
        Div plot = new Div(new H3(getTranslation(title)), columns);
        plot.addClassName("exam-plot");
        return plot;
    }
}
