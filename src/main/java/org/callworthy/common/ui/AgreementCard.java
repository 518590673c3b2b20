package org.callworthy.common.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.callworthy.common.LocalizedText;

/** An agreement to read, and a box that says it is accepted. */
class AgreementCard extends Section {

    private final LocalizedText title;
    private final LocalizedText text;
    private final H3 heading = new H3();
    private final Markdown body = new Markdown();
    private final Checkbox accepted = new Checkbox();

    /** @param text Markdown */
    AgreementCard(LocalizedText title, LocalizedText text, SerializableRunnable changed) {
        this.title = title;
        this.text = text;
        addClassName("agreement");
        body.addClassName("agreement-text");
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("role", "region");
        accepted.addValueChangeListener(change -> changed.run());
        add(heading, body, accepted);
    }

    /** The text in a language, which may be another than that of the screen. */
    void show(Locale language) {
        String name = title.in(language);
        getElement().setAttribute("lang", language.toLanguageTag());
        heading.setText(name);
        body.setContent(text.in(language));
        body.getElement().setAttribute("aria-label", name);
        accepted.setLabel(getTranslation(language, "common.start.accept", name));
        accepted.clear();
    }

    boolean isAccepted() {
        return accepted.getValue();
    }
}
