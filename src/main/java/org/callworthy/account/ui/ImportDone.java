package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.callworthy.account.ImportOutcome;
import org.callworthy.account.Role;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;

/** What a people file has done, and how the new people come by a password. */
class ImportDone extends Div {

    private final transient Desk desk;

    ImportDone(Desk desk, ImportOutcome.Applied applied) {
        this.desk = desk;
        int hired = applied.hired().size();
        add(
                new H2(getTranslation("account.import.done")),
                new Paragraph(getTranslation("account.import.applied", hired, applied.changed())));
        if (hired > 0) {
            add(new Paragraph(getTranslation("account.import.no-password", hired)));
            boolean gives = desk.signedIn().has(Role.ADMIN);
            add(gives ? start(applied) : new Paragraph(getTranslation("account.import.no-password.ask")));
        }
        add(new Paragraph(new RouterLink(getTranslation("account.people"), PeopleView.class)));
    }

    private Button start(ImportOutcome.Applied applied) {
        Button start = new Button(getTranslation("account.start"), click -> {
            List<RosterLine> hired = desk.roster().people(RosterFilter.ALL).stream()
                    .filter(line -> applied.hired().contains(line.id()))
                    .toList();
            new StartPasswordsDialog(desk, hired, () -> {}).open();
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }
}
