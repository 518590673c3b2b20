package org.callworthy.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A part of a person's panel under its own heading. */
abstract class Section extends Div {

    /** @param heading key of its text */
    protected Section(String heading) {
        addClassName("account-section");
        add(new H3(getTranslation(heading)));
    }

    /** Facts, one a line. */
    protected static UnorderedList facts(List<? extends Component> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("account-facts");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** Fields and a button side by side. */
    protected static Div row(Component... components) {
        Div row = new Div(components);
        row.addClassName("account-row");
        return row;
    }
}
