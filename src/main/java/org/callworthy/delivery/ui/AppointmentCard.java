package org.callworthy.delivery.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.callworthy.delivery.Appointment;

/** A candidate's exam day: when, where, which seat, what to bring and what comes next. */
public class AppointmentCard extends Section {

    private final DescriptionList facts = new DescriptionList();

    /** @param open whether it can be begun now */
    public AppointmentCard(Appointment on, boolean open) {
        addClassName("appointment");
        add(new H3(on.plan().title()), facts);
        fact("delivery.mine.when", DayTexts.when(this, on.plan()));
        fact("delivery.day.zone", DayTexts.zone(this, on.plan()));
        fact(
                on.plan().remote() ? "delivery.day.join" : "delivery.mine.where",
                on.plan().place());
        if (!on.plan().remote()) {
            fact("delivery.booking.seat", String.valueOf(on.seat()));
        }
        if (!on.plan().bring().isEmpty()) {
            fact("delivery.day.bring", on.plan().bring());
        }
        Paragraph next = new Paragraph(getTranslation("delivery.mine.next." + next(on, open)));
        next.addClassName("appointment-next");
        add(next);
    }

    private static String next(Appointment on, boolean open) {
        String where = on.plan().remote() ? "remote" : "room";
        return on.checkedIn() ? where + ".checked" : open ? where + ".open" : where;
    }

    private void fact(String key, String text) {
        Div pair = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        facts.getElement().appendChild(pair.getElement());
    }
}
