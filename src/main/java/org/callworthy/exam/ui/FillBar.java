package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.Div;
import org.callworthy.exam.BlueprintFilling.CellFilling;

/** How much there is of what a cell asks for; the line is at one form. The figures beside it say the same. */
class FillBar extends Div {

    /** @param most how many forms the whole width stands for */
    FillBar(CellFilling cell, double most) {
        addClassNames("exam-bar", cell.isFull() ? "exam-bar-full" : "exam-bar-short");
        getElement().setAttribute("aria-hidden", "true");
        double forms = (double) cell.available() / cell.cell().items();
        getStyle().set("--to", Math.min(100, forms / most * 100) + "%");
        getStyle().set("--one", 100 / most + "%");
        Div fill = new Div();
        fill.addClassName("exam-bar-fill");
        Div one = new Div();
        one.addClassName("exam-bar-one");
        add(fill, one);
    }
}
