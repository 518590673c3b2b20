package org.callworthy.home;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Whether all is well, a line each; said in words, not by colour alone. */
class StatusSection extends Section {

    StatusSection(List<StatusCheck> checks) {
        addClassName("home-work");
        add(new H2(getTranslation("home.status")));
        UnorderedList list = new UnorderedList();
        list.addClassName("home-checks");
        checks.forEach(check -> list.add(line(check)));
        add(list);
    }

    private ListItem line(StatusCheck check) {
        Span state = new Span(getTranslation("home.check." + check.state()));
        state.addClassName(
                switch (check.state()) {
                    case WELL -> "good";
                    case LOOK -> "warn";
                    case BROKEN -> "bad";
                });
        return new ListItem(
                state, new Span(getTranslation("home.check." + check.what() + "." + check.state(), check.figure())));
    }
}
