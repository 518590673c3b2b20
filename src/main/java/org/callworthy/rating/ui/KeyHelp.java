package org.callworthy.rating.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The desk's keys, and a switch for those who speak to their machine or use other keys (WCAG 2.2, 2.1.4). */
class KeyHelp extends Details {

    private static final List<List<String>> KEYS = List.of(
            List.of("play", "␣"),
            List.of("back", "J", "←"),
            List.of("forward", "L", "→"),
            List.of("speed", "[", "]"),
            List.of("score", "0", "1", "2", "3", "4"),
            List.of("next", "N", "↓"),
            List.of("previous", "P", "↑"),
            List.of("pin", "M"));

    KeyHelp(SerializableConsumer<Boolean> switched) {
        addClassName("rating-keys");
        setSummaryText(getTranslation("rating.keys"));
        DescriptionList list = new DescriptionList();
        for (List<String> entry : KEYS) {
            DescriptionList.Term term = new DescriptionList.Term();
            entry.stream().skip(1).forEach(key -> term.getElement().appendChild(new Element("kbd").setText(key)));
            DescriptionList.Description does =
                    new DescriptionList.Description(new Span(getTranslation("rating.keys." + entry.getFirst())));
            list.add(term, does);
        }
        Checkbox on = new Checkbox(getTranslation("rating.keys.on"), true);
        on.addValueChangeListener(change -> switched.accept(change.getValue()));
        add(list, on);
    }
}
