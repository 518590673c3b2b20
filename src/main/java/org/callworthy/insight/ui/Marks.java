package org.callworthy.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.callworthy.insight.Cell;

/** What goes on beside what is held: each has a shape of its own, so that no colour is needed to tell them apart. */
enum Marks {
    EXPIRING("▲", "warn", Cell::expiring),
    IN_PROGRESS("●", "accent", Cell::inProgress),
    CONDITIONAL("◐", "warn", Cell::conditional),
    SUSPENDED("✕", "bad", Cell::suspended);

    private final String shape;
    private final String tone;
    private final ToIntFunction<Cell> count;

    Marks(String shape, String tone, ToIntFunction<Cell> count) {
        this.shape = shape;
        this.tone = tone;
        this.count = count;
    }

    static Div of(Cell cell) {
        Div marks = new Div();
        marks.addClassName("insight-marks");
        for (Marks mark : values()) {
            int count = mark.count.applyAsInt(cell);
            if (count > 0) {
                marks.add(mark.span(mark.shape + " " + count));
            }
        }
        return marks;
    }

    /** The cell in a sentence. */
    static String said(Component reader, Cell cell) {
        List<String> parts = new ArrayList<>();
        parts.add(reader.getTranslation("insight.cell.valid", cell.valid(), cell.people()));
        for (Marks mark : values()) {
            int count = mark.count.applyAsInt(cell);
            if (count > 0) {
                parts.add(reader.getTranslation("insight.mark.counted." + mark, count));
            }
        }
        return String.join(reader.getTranslation("insight.comma"), parts);
    }

    static Div legend(Component reader) {
        Div legend = new Div();
        legend.addClassNames("insight-legend", "soft");
        legend.add(new Span(reader.getTranslation("insight.legend")));
        for (Marks mark : values()) {
            Span shape = mark.span(mark.shape);
            shape.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(shape, new Span(" " + reader.getTranslation("insight.mark." + mark))));
        }
        return legend;
    }

    private Span span(String text) {
        Span span = new Span(text);
        span.addClassName(tone);
        return span;
    }
}
