package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.RosterLine;
import org.callworthy.common.ui.Page;
import org.jspecify.annotations.Nullable;

/** Everybody within reach in one dense list, and the chosen one beside it. The address holds the filter but no name. */
@Route("people")
@Menu(title = "account.menu.people", order = 41, icon = "vaadin:users")
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
class PeopleView extends Page implements HasUrlParameter<String> {

    private final transient Desk desk;
    private final PeopleFilter filter;
    private final PeopleGrid grid = new PeopleGrid();
    private final Span count = new Span();
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private @Nullable PersonId shown;

    PeopleView(Desk desk) {
        this.desk = desk;
        title(getTranslation("account.people"));
        addClassName("account-people");
        Button hire = new Button(getTranslation("account.people.new"), VaadinIcon.PLUS.create());
        hire.addThemeVariants(ButtonVariant.PRIMARY);
        hire.addClickListener(click -> new NewPersonDialog(this.desk, this::hired).open());
        RouterLink imports = new RouterLink(getTranslation("account.import"), ImportView.class);
        actions(imports);
        if (desk.signedIn().has(Role.ADMIN)) {
            actions(new Button(getTranslation("account.start"), click -> startPasswords()));
        }
        actions(hire);
        filter = new PeopleFilter(desk.roster().sites(), desk.roster().teams());
        filter.onTyped(this::load);
        filter.onChosen(() -> go(shown));
        count.addClassNames("account-count", "soft", "figures");
        count.getElement().setAttribute("role", "status");
        grid.onChosen(this::go);
        Div master = new Div(filter, count, grid);
        master.addClassName("account-master");
        layout.setMaster(master);
        layout.setMasterSize("28rem");
        layout.setDetailSize("30rem");
        layout.setExpandMaster(true);
        layout.addDetailEscapePressListener(escape -> go(null));
        layout.addBackdropClickListener(click -> go(null));
        add(layout);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String person) {
        filter.set(event.getLocation().getQueryParameters());
        load();
        show(person == null ? null : parsed(person));
    }

    private void load() {
        List<RosterLine> people = desk.roster().people(filter.value());
        grid.setItems(people);
        count.setText(getTranslation("account.people.count", people.size()));
        grid.choose(shown);
    }

    private void show(@Nullable PersonId person) {
        shown = person;
        grid.choose(person);
        layout.setDetail(person == null ? null : new PersonPanel(desk, person, this::load, () -> go(null)));
    }

    private void go(@Nullable PersonId person) {
        getUI().ifPresent(ui -> ui.navigate(person == null ? "people" : "people/" + person, filter.asParameters()));
    }

    private void startPasswords() {
        List<RosterLine> listed = desk.roster().people(filter.value());
        new StartPasswordsDialog(desk, listed, this::load).open();
    }

    private void hired(PersonId person) {
        load();
        go(person);
    }

    private static @Nullable PersonId parsed(String text) {
        try {
            return PersonId.parse(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
