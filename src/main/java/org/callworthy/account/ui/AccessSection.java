package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.account.Person;
import org.callworthy.common.ui.Notify;

/** Lets the person in or keeps them out; administrators only. */
class AccessSection extends Section {

    private final transient Desk desk;
    private final Person person;
    private final SerializableRunnable changed;

    AccessSection(Desk desk, Person person, SerializableRunnable changed) {
        super("account.access");
        this.desk = desk;
        this.person = person;
        this.changed = changed;
        Button password = new Button(getTranslation("account.password.set"));
        password.addClickListener(click -> new PasswordDialog(this.desk, person).open());
        add(row(password, person.active() ? disable() : enable()));
    }

    private Button disable() {
        Button button = new Button(getTranslation("account.access.disable"), click -> confirm());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Button enable() {
        return new Button(getTranslation("account.access.enable"), click -> {
            desk.people().enable(person.id());
            Notify.done(getTranslation("account.access.enabled", person.name()));
            changed.run();
        });
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("account.access.disable.sure", person.name()));
        dialog.setText(getTranslation("account.access.disable.means"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.cancel"));
        dialog.setConfirmText(getTranslation("account.access.disable"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> {
            switch (desk.people().disable(person.id())) {
                case DONE -> Notify.done(getTranslation("account.access.disabled", person.name()));
                case LAST_ADMINISTRATOR -> Notify.refused(getTranslation("account.access.last"));
            }
            changed.run();
        });
        dialog.open();
    }
}
