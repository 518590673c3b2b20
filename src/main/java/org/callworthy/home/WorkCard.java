package org.callworthy.home;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** Work that waits for somebody: how much, and the way to it. */
class WorkCard extends Section {

    WorkCard(String heading, String what, Optional<String> address, String action) {
        addClassName("home-work");
        add(new H2(heading), new Paragraph(what));
        address.ifPresent(to -> add(Doors.button(to, action)));
    }
}
