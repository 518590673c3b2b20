package org.callworthy.certification.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.certification.Inbox;
import org.callworthy.certification.InboxEntry;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;

/** What waits for a member of the committee, the most urgent first. */
@Route("committee")
@Menu(title = "certification.menu.committee", order = 30, icon = "vaadin:gavel")
@RolesAllowed(Role.Names.COMMITTEE)
class InboxView extends Page {

    InboxView(Inbox inbox) {
        title(getTranslation("certification.inbox.title"));
        lead(getTranslation("certification.inbox.lead"));
        List<InboxEntry> entries = inbox.entries();
        add(
                entries.isEmpty()
                        ? new Empty(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("certification.inbox.none"),
                                getTranslation("certification.inbox.none.next"))
                        : grid(entries));
        int others = inbox.decidedByOthers();
        if (others > 0) {
            add(new Paragraph(getTranslation("certification.inbox.others", others)));
        }
    }

    private Grid<InboxEntry> grid(List<InboxEntry> entries) {
        Grid<InboxEntry> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(entry -> new RouterLink(
                        entry.candidate(), CaseView.class, entry.caseId().toString()))
                .setHeader(getTranslation("certification.candidate"))
                .setComparator(InboxEntry::candidate);
        grid.addColumn(entry -> getTranslation("common.track." + entry.track()) + " " + entry.level())
                .setHeader(getTranslation("certification.level"))
                .setSortable(true);
        grid.addColumn(entry -> getTranslation("certification.task." + entry.task()))
                .setHeader(getTranslation("certification.task"))
                .setSortable(true);
        grid.addColumn(entry -> getTranslation("certification.votes.of", entry.votes(), entry.quorum()))
                .setHeader(getTranslation("certification.votes"))
                .setAutoWidth(true);
        grid.addColumn(entry -> Formats.dateTime(entry.since()))
                .setHeader(getTranslation("certification.since"))
                .setComparator(InboxEntry::since);
        grid.setItems(entries);
        return grid;
    }
}
