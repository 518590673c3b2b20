package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.account.Person;
import org.callworthy.account.PersonFile;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;

/** All about one person, and what can be changed about them. */
class PersonPanel extends Div {

    private final transient Desk desk;
    private final PersonId person;
    private final SerializableRunnable listChanged;
    private final SerializableRunnable close;

    PersonPanel(Desk desk, PersonId person, SerializableRunnable listChanged, SerializableRunnable close) {
        this.desk = desk;
        this.person = person;
        this.listChanged = listChanged;
        this.close = close;
        addClassName("account-panel");
        build();
    }

    private void build() {
        removeAll();
        PersonFile file = desk.roster().file(person);
        add(
                header(file.person()),
                new DataSection(desk, file.person(), this::changed),
                new RolesSection(desk, file, this::changed),
                new TeamSection(desk, file, this::changed),
                new TrainingSection(desk, file, this::changed));
        if (desk.signedIn().has(Role.ADMIN)) {
            add(new AccessSection(desk, file.person(), this::changed));
        }
    }

    private Header header(Person shown) {
        H2 name = new H2(shown.name());
        Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("account.person.close"));
        away.setTooltipText(getTranslation("account.person.close"));
        Header header = new Header(
                name,
                PeopleGrid.soft(shown.username()),
                PeopleGrid.badge(
                        shown.active(),
                        getTranslation(shown.active() ? "account.state.ACTIVE" : "account.state.DISABLED")),
                away);
        header.addClassName("account-panel-header");
        return header;
    }

    private void changed() {
        build();
        listChanged.run();
    }
}
