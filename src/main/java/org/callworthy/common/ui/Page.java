package org.callworthy.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen: one heading, what can be done with the whole of it, and its content. */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Header header = new Header(heading, actions);
    private String title = "";

    protected Page() {
        addClassName("page");
        header.addClassName("page-header");
        actions.addClassName("page-actions");
        add(header);
    }

    /** Spacious and narrow: for candidates and outsiders, also on a phone. Others are dense and as wide as the window. */
    protected void spacious() {
        addClassName("page-spacious");
    }

    /** Sets the heading and the browser's title. */
    protected void title(String text) {
        title = text;
        heading.setText(text);
    }

    /** One sentence below the heading that says what the page is for. */
    protected void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("page-lead");
        addComponentAtIndex(1, lead);
    }

    protected void actions(Component... components) {
        actions.add(components);
    }

    /** These and no other actions. */
    protected void onlyActions(Component... components) {
        actions.removeAll();
        actions(components);
    }

    /** Empties the page but for its heading and actions. */
    protected void clearContent() {
        getChildren().filter(child -> child != header).toList().forEach(this::remove);
    }

    @Override
    public String getPageTitle() {
        return title + " · Callworthy";
    }
}
