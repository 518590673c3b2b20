package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Locale;
import org.callworthy.bank.Draft;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.SheetCard;
import org.jspecify.annotations.Nullable;

/** An item as candidates see it, in either language. */
final class PreviewPanel extends Div {

    private final ItemPreview preview = new ItemPreview();
    private final Div sheet = new Div();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private transient @Nullable Draft shown;

    PreviewPanel() {
        addClassName("bank-preview");
        language.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(one -> getTranslation("common.language." + one.toLanguageTag()));
        language.setAriaLabel(getTranslation("bank.preview.language"));
        language.setValue(Languages.serving(getLocale()));
        language.addValueChangeListener(change -> draw());
        Div head = new Div(new H2(getTranslation("bank.preview")), language);
        head.addClassName("bank-preview-head");
        Div face = new Div(sheet, preview);
        face.addClassName("bank-face");
        add(head, face);
    }

    void show(Draft draft) {
        shown = draft;
        draw();
    }

    private void draw() {
        if (shown != null) {
            sheet.removeAll();
            shown.material()
                    .ifPresent(material -> sheet.add(new SheetCard(
                            material.title().in(language.getValue()),
                            material.text().in(language.getValue()))));
            preview.show(shown, language.getValue());
        }
    }
}
