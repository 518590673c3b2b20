package org.callworthy.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.Languages;
import org.callworthy.common.LocalizedText;

/** The language of an attempt, what is to be accepted before it, and the button that begins it once all of it is. */
public class StartForm extends Div {

    private final RadioButtonGroup<Locale> language;
    private final List<AgreementCard> agreements = new ArrayList<>();
    private final Div papers = new Div();
    private final Button start;

    /**
     * @param chosen the language in which agreements were accepted before; once they are, the attempt is held in it
     * @param hint what pressing the button brings about
     */
    public StartForm(Optional<Locale> chosen, String hint, String button, SerializableConsumer<Locale> begin) {
        addClassName("start-form");
        language = new RadioButtonGroup<>(getTranslation("common.start.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(locale -> getTranslation("common.language." + locale.toLanguageTag()));
        language.setValue(chosen.orElse(Languages.serving(getLocale())));
        language.setReadOnly(chosen.isPresent());
        language.addValueChangeListener(change -> agreements.forEach(card -> card.show(change.getValue())));
        Paragraph note = new Paragraph(hint);
        note.addClassName("soft");
        start = new GoButton(button, () -> begin.accept(language.getValue()));
        add(language, papers, note, start);
    }

    /** One more thing to read and accept; Markdown. */
    public void agreement(LocalizedText title, LocalizedText text) {
        if (agreements.isEmpty()) {
            language.setReadOnly(false);
            papers.add(new H2(getTranslation("common.start.agreements")));
        }
        AgreementCard card = new AgreementCard(title, text, this::changed);
        agreements.add(card);
        papers.add(card);
        card.show(language.getValue());
        changed();
    }

    private void changed() {
        start.setEnabled(agreements.stream().allMatch(AgreementCard::isAccepted));
    }
}
