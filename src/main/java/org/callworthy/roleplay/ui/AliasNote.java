package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** By which name the candidate goes in the call, and why not by their own. */
class AliasNote extends Div {

    AliasNote(String name, String why) {
        addClassName("roleplay-alias");
        Span strong = new Span(name);
        strong.addClassName("roleplay-alias-name");
        add(strong, new Paragraph(why));
    }
}
