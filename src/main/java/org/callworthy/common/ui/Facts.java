package org.callworthy.common.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.callworthy.common.LocalizedText;

/** The figures of something at a glance, in the order in which they are added. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String term, String text) {
        Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(text));
        getElement().appendChild(pair.getElement());
        return this;
    }

    public Facts level(LocalizedText title) {
        return fact(getTranslation("common.facts.level"), title.in(getLocale()));
    }

    public Facts minutes(int minutes) {
        return fact(getTranslation("common.facts.time"), getTranslation("common.facts.minutes", minutes));
    }

    /** Which attempt it is, and how many there are. */
    public Facts attempt(int number, int of) {
        return fact(getTranslation("common.facts.attempt"), getTranslation("common.facts.attempt.of", number, of));
    }

    public Facts startUntil(Instant closesAt) {
        return fact(getTranslation("common.facts.until"), Formats.dateTime(closesAt));
    }
}
