package org.callworthy.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a screen shows when there is nothing to show: why, and what to do next. */
public class Empty extends Div {

    public Empty(VaadinIcon icon, String headline, String next, Component... actions) {
        addClassName("empty");
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(headline), new Paragraph(next));
        add(actions);
    }
}
