package org.callworthy.roleplay.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The keys of the script, and a switch for those who speak to their machine (WCAG 2.2, 2.1.4). */
class LineKeys extends Div {

    private static final List<List<String>> KEYS = List.of(
            List.of("play", ""),
            List.of("approve", "A"),
            List.of("reject", "R"),
            List.of("next", "N"),
            List.of("previous", "P"));

    LineKeys(SerializableConsumer<Boolean> switched) {
        addClassNames("roleplay-keys", "soft");
        for (List<String> entry : KEYS) {
            Span key = new Span();
            key.getElement()
                    .appendChild(new Element("kbd")
                            .setText(
                                    entry.getLast().isEmpty()
                                            ? getTranslation("roleplay.keys.space")
                                            : entry.getLast()));
            key.add(new Span(getTranslation("roleplay.keys." + entry.getFirst())));
            add(key);
        }
        Checkbox on = new Checkbox(getTranslation("roleplay.keys.on"), true);
        on.addValueChangeListener(change -> switched.accept(change.getValue()));
        add(on);
    }
}
