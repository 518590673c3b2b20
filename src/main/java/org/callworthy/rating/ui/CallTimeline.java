package org.callworthy.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.callworthy.common.ui.Formats;
import org.callworthy.rating.CallMoment;

/** The course of the call: what the caller said in which mood, and what the candidate pressed. A time jumps there. */
class CallTimeline extends Section {

    private final SerializableConsumer<Integer> seek;

    CallTimeline(List<CallMoment> moments, SerializableConsumer<Integer> seek) {
        this.seek = seek;
        addClassName("rating-timeline");
        H2 heading = new H2(getTranslation("rating.timeline"));
        add(heading);
        if (moments.isEmpty()) {
            add(new Paragraph(getTranslation("rating.timeline.none")));
            return;
        }
        OrderedList list = new OrderedList();
        moments.forEach(moment -> list.add(entry(moment)));
        add(list);
    }

    private ListItem entry(CallMoment moment) {
        ListItem entry = new ListItem(time(moment), what(moment));
        entry.addClassName("rating-moment");
        return entry;
    }

    private Button time(CallMoment moment) {
        String at = Formats.length(moment.atMillis());
        Button jump = new Button(at, click -> seek.accept(moment.atMillis()));
        jump.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        jump.setAriaLabel(getTranslation("rating.player.jump", at));
        jump.addClassName("figures");
        return jump;
    }

    private Component what(CallMoment moment) {
        Div what = new Div();
        if (moment.mood() != null) {
            Span mood = new Span(getTranslation("rating.mood." + moment.mood()));
            mood.addClassNames("rating-mood", "rating-mood-" + moment.mood());
            what.add(mood);
        } else {
            Span kind = new Span(getTranslation("rating.moment." + moment.kind().name()));
            kind.addClassNames("rating-moment-kind", "soft");
            what.add(kind);
        }
        if (!moment.text().isEmpty()) {
            what.add(new Span(moment.text()));
        }
        return what;
    }
}
