package org.callworthy.exam.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.callworthy.common.ui.Formats;
import org.callworthy.exam.ExamBriefing;

/** The figures of an exam at a glance. */
class Facts extends DescriptionList {

    Facts(ExamBriefing exam) {
        addClassName("exam-facts");
        Locale reader = getLocale();
        fact("level", exam.level().in(reader));
        fact("items", String.valueOf(exam.items()));
        fact(
                "minutes",
                getTranslation("exam.briefing.minutes.text", exam.assignment().minutes()));
        fact(
                "attempt",
                getTranslation("exam.briefing.attempt.text", exam.assignment().attemptNo(), exam.attempts()));
        fact("window", Formats.dateTime(exam.assignment().closesAt()));
    }

    private void fact(String key, String text) {
        Div pair = new Div(
                new DescriptionList.Term(getTranslation("exam.briefing." + key)),
                new DescriptionList.Description(text));
        getElement().appendChild(pair.getElement());
    }
}
