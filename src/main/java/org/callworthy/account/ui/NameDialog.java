package org.callworthy.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;

/** Asks for the name of a new site or team. */
class NameDialog extends Dialog {

    private final TextField name;
    private final SerializablePredicate<String> taken;
    private final SerializableConsumer<String> make;

    /** @param title key of its text, likewise the label */
    NameDialog(String title, String label, SerializablePredicate<String> taken, SerializableConsumer<String> make) {
        this.taken = taken;
        this.make = make;
        setHeaderTitle(getTranslation(title));
        name = new TextField(getTranslation(label));
        name.setRequired(true);
        name.setMaxLength(100);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyPressListener(Key.ENTER, press -> make());
        add(name);
        Button done = new Button(getTranslation(title), click -> make());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), done);
    }

    private void make() {
        String wanted = name.getValue().strip();
        if (wanted.isEmpty()) {
            refuse("account.name.needed");
        } else if (taken.test(wanted)) {
            refuse("account.name.taken");
        } else {
            make.accept(wanted);
            close();
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
