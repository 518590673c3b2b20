package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.callworthy.account.NewPerson;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Notify;

/** Makes an account. Without a team it belongs nowhere yet, which only those may do who reach everywhere. */
class NewPersonDialog extends Dialog {

    private final transient Desk desk;
    private final SerializableConsumer<PersonId> hired;
    private final TextField username = new TextField(getTranslation("account.person.username"));
    private final PersonFields fields;
    private final TeamChoice team;

    NewPersonDialog(Desk desk, SerializableConsumer<PersonId> hired) {
        this.desk = desk;
        this.hired = hired;
        this.fields = new PersonFields(desk.certificates());
        this.team = new TeamChoice(desk.roster().teams());
        setHeaderTitle(getTranslation("account.people.new"));
        setWidth("34rem");
        username.setRequired(true);
        username.setAutofocus(true);
        username.setPattern("[a-z0-9][a-z0-9._\\-]{1,63}");
        username.setHelperText(getTranslation("account.person.username.rule"));
        username.setErrorMessage(getTranslation("account.person.username.rule"));
        team.setLabel(getTranslation("account.person.team"));
        fields.addComponentAsFirst(username);
        fields.add(team);
        add(fields, new Paragraph(noPassword()));
        Button make = new Button(getTranslation("account.people.new.make"), click -> hire());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), make);
    }

    private String noPassword() {
        return desk.signedIn().has(Role.ADMIN)
                ? getTranslation("account.people.new.password")
                : getTranslation("account.people.new.password.ask");
    }

    private void hire() {
        if (username.isEmpty() || username.isInvalid()) {
            refuse("account.person.username.rule");
        } else if (desk.roster().isTaken(username.getValue())) {
            refuse("account.person.username.taken");
        } else if (team.getValue() == null && !desk.limits().reach().everywhere()) {
            Notify.refused(getTranslation("account.people.new.team"));
            team.focus();
        } else if (fields.check()) {
            PersonId id = insert(new NewPerson(
                    username.getValue().toLowerCase(Locale.ROOT),
                    fields.name(),
                    fields.email(),
                    null,
                    fields.language(),
                    fields.employedOn()));
            close();
            Notify.done(getTranslation("account.people.new.made", fields.name()));
            hired.accept(id);
        }
    }

    private PersonId insert(NewPerson person) {
        return team.getValue() == null
                ? desk.people().hire(person)
                : desk.people().hireInto(team.getValue().id(), Place.MEMBER, person);
    }

    private void refuse(String key) {
        username.setErrorMessage(getTranslation(key));
        username.setInvalid(true);
        username.focus();
    }
}
