package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.account.Passwords;
import org.callworthy.account.Person;
import org.callworthy.common.ui.Notify;

/** Sets a password to be handed over; a good one is suggested. The person replaces it at their next sign-in. */
class PasswordDialog extends Dialog {

    private final transient Desk desk;
    private final Person person;
    private final TextField password = new TextField(getTranslation("account.password"));

    PasswordDialog(Desk desk, Person person) {
        this.desk = desk;
        this.person = person;
        setHeaderTitle(getTranslation("account.password.of", person.name()));
        password.setValue(Passwords.random());
        password.setRequired(true);
        password.setWidthFull();
        password.setErrorMessage(getTranslation("account.password.length"));
        add(new Paragraph(getTranslation("account.password.means")), password);
        Button set = new Button(getTranslation("account.password.set"), click -> set());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), set);
    }

    private void set() {
        boolean fits = Passwords.fits(password.getValue());
        password.setInvalid(!fits);
        if (!fits) {
            password.focus();
            return;
        }
        desk.startPasswords().set(person.id(), password.getValue());
        Notify.done(getTranslation("account.password.done", person.name()));
        close();
    }
}
