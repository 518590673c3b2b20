package org.callworthy.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.callworthy.account.Person;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.ui.Page;
import org.callworthy.insight.PersonSheet;
import org.callworthy.insight.PersonSheet.CaseLine;
import org.callworthy.insight.PersonSheets;
import org.springframework.security.access.AccessDeniedException;

/** One person: what they hold, what goes on, where they stood. */
@Route(Address.BOARD + "/:person")
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
class PersonSheetView extends Page implements BeforeEnterObserver {

    private final transient PersonSheets sheets;
    private final transient CaseDesk desk;
    private final transient SignedIn signedIn;
    private final Button open = new Button(getTranslation("insight.person.open"), click -> open());
    private final Anchor account = new Anchor("people", getTranslation("insight.person.account"));
    private Map<PersonId, String> shown = Map.of();

    PersonSheetView(PersonSheets sheets, CaseDesk desk, SignedIn signedIn) {
        this.sheets = sheets;
        this.desk = desk;
        this.signedIn = signedIn;
        addClassName("insight-person");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setVisible(mayAct());
        actions(new Anchor(Address.BOARD, getTranslation("insight.menu.board")), account, open);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            PersonId person =
                    PersonId.parse(event.getRouteParameters().get("person").orElse(""));
            show(person);
            account.setHref("people/" + person);
        } catch (IllegalArgumentException | NoSuchElementException | AccessDeniedException notToBeSeen) {
            throw new NotFoundException();
        }
    }

    private void show(PersonId id) {
        PersonSheet sheet = sheets.open(id);
        clearContent();
        Person person = sheet.file().person();
        shown = Map.of(id, person.name());
        title(person.name());
        lead(person.username() + (person.active() ? "" : " · " + getTranslation("account.state.DISABLED")));
        Div now = new Div(
                section("insight.person.holds", "insight.person.holds.none", holdings(sheet)),
                section("insight.cases", "insight.person.cases.none", cases(sheet, false)));
        Div before = new Div(
                section("insight.person.teams", "insight.person.teams.none", PersonFacts.stays(this, sheet.stays())),
                section(
                        "insight.person.training",
                        "insight.person.training.none",
                        PersonFacts.trainings(this, sheet.file())),
                section("insight.person.past", "insight.person.past.none", cases(sheet, true)));
        Div columns = new Div(now, before);
        columns.addClassName("insight-halves");
        add(columns);
    }

    private List<Component> holdings(PersonSheet sheet) {
        return PersonFacts.holdings(this, sheet.holdings(), mayAct() || signedIn.has(Role.COMMITTEE));
    }

    private List<Component> cases(PersonSheet sheet, boolean over) {
        PersonId id = sheet.file().person().id();
        return sheet.cases().stream()
                .filter(each -> each.state().isOver() == over)
                .<Component>map(each -> card(id, each))
                .toList();
    }

    private CaseCard card(PersonId id, CaseLine of) {
        return new CaseCard(of, mayAct() ? desk : null, shown.getOrDefault(id, ""), () -> show(id));
    }

    private void open() {
        PersonId id = shown.keySet().iterator().next();
        new OpenCasesDialog(desk, shown, null, () -> show(id)).open();
    }

    private boolean mayAct() {
        return signedIn.has(Role.TRAINING);
    }

    private Section section(String heading, String none, List<? extends Component> parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.addClassName("insight-section");
        if (parts.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("soft");
            section.add(nothing);
        }
        parts.forEach(part -> section.add(part));
        return section;
    }
}
