package org.callworthy.exam.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import java.util.Locale;
import org.callworthy.scheme.Agreement;

/** An agreement to read, and a box that says it is accepted. */
class AgreementCard extends Section {

    private final Agreement agreement;
    private final H3 title = new H3();
    private final Markdown text = new Markdown();
    private final Checkbox accepted = new Checkbox();

    AgreementCard(Agreement agreement, Runnable changed) {
        this.agreement = agreement;
        addClassName("exam-agreement");
        text.addClassName("exam-agreement-text");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        accepted.addValueChangeListener(change -> changed.run());
        add(title, text, accepted);
    }

    /** The text in a language, which may be another than that of the screen. */
    void show(Locale language) {
        String heading = agreement.title().in(language);
        getElement().setAttribute("lang", language.toLanguageTag());
        title.setText(heading);
        text.setContent(agreement.text().in(language));
        text.getElement().setAttribute("aria-label", heading);
        accepted.setLabel(getTranslation(language, "exam.briefing.accept", heading));
        accepted.clear();
    }

    boolean isAccepted() {
        return accepted.getValue();
    }
}
