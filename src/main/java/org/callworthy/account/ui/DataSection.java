package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.account.Person;
import org.callworthy.account.PersonChange;
import org.callworthy.common.ui.Notify;
import org.springframework.dao.ConcurrencyFailureException;

/** Name, address, language and first day. */
class DataSection extends Section {

    private final transient Desk desk;
    private final Person person;
    private final SerializableRunnable changed;
    private final PersonFields fields;

    DataSection(Desk desk, Person person, SerializableRunnable changed) {
        super("account.person.data");
        this.desk = desk;
        this.person = person;
        this.changed = changed;
        fields = new PersonFields(desk.certificates());
        fields.set(person.name(), person.email(), person.language(), person.employedOn());
        add(fields, row(new Button(getTranslation("account.person.save"), click -> save())));
    }

    private void save() {
        if (!fields.check()) {
            return;
        }
        try {
            desk.people()
                    .change(
                            person.id(),
                            new PersonChange(
                                    fields.name(),
                                    fields.email(),
                                    fields.language(),
                                    fields.employedOn(),
                                    person.version()));
            Notify.done(getTranslation("account.person.saved", fields.name()));
        } catch (ConcurrencyFailureException overtaken) {
            Notify.refused(getTranslation("account.person.overtaken"));
        }
        changed.run();
    }
}
