package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** That forms are being made; nobody knows how far it is. */
class Working extends Div {

    Working() {
        addClassName("batches");
        Element bar = new Element("progress");
        bar.setAttribute("aria-label", getTranslation("exam.forms.working"));
        Span text = new Span(getTranslation("exam.forms.working.next"));
        text.getElement().setAttribute("role", "status");
        getElement().appendChild(bar);
        add(text);
    }
}
