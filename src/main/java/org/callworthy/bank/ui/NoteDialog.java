package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.callworthy.bank.ItemNotes;

/** Asks for a reason, without which nothing is done. */
final class NoteDialog extends Dialog {

    private final TextArea words;

    NoteDialog(String title, String label, SerializableConsumer<String> work) {
        setHeaderTitle(title);
        setWidth("32rem");
        words = new TextArea(label);
        words.setWidthFull();
        words.setMinRows(3);
        words.setMaxLength(ItemNotes.LONGEST);
        words.setRequiredIndicatorVisible(true);
        add(words);
        Button go = new Button(title, click -> {
            if (words.getValue().isBlank()) {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation("bank.reason.missing"));
                words.focus();
            } else {
                close();
                work.accept(words.getValue().strip());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), go);
        words.focus();
    }

    /** What comes of it, read with the field. */
    NoteDialog saying(String consequence) {
        words.setHelperText(consequence);
        return this;
    }
}
