package org.callworthy.bank.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.ItemReport;
import org.callworthy.bank.ItemRow;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;

/** What waits for an author: items to review, and what candidates said about questions. */
@Route("item-reviews")
@Menu(title = "bank.menu.reviews", order = 35, icon = "vaadin:check-square-o")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ReviewsView extends Page {

    ReviewsView(AuthorDesk desk) {
        title(getTranslation("bank.reviews"));
        lead(getTranslation("bank.reviews.lead"));
        List<ItemRow> waiting = desk.items().inReview();
        List<ItemReport> reports = desk.notes().openReports();
        add(new H2(getTranslation("bank.reviews.waiting", waiting.size())));
        add(
                waiting.isEmpty()
                        ? new Empty(
                                VaadinIcon.CHECK_SQUARE_O,
                                getTranslation("bank.reviews.none"),
                                getTranslation("bank.reviews.none.next"))
                        : grid(desk, waiting));
        add(new H2(getTranslation("bank.reports.open", reports.size())));
        if (reports.isEmpty()) {
            Span none = new Span(getTranslation("bank.reports.none"));
            none.addClassName("soft");
            add(none);
        } else {
            add(reports(reports));
        }
    }

    private Grid<ItemRow> grid(AuthorDesk desk, List<ItemRow> waiting) {
        Grid<ItemRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(row -> new RouterLink(row.itemKey(), ItemView.class, ItemView.of(row.itemKey())))
                .setHeader(getTranslation("bank.column.item"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.stem().in(getLocale()).strip())
                .setHeader(getTranslation("bank.column.stem"))
                .setFlexGrow(5);
        grid.addColumn(row -> getTranslation("bank.type." + row.type()))
                .setHeader(getTranslation("bank.column.type"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.changedBy() == null ? "" : row.changedBy())
                .setHeader(getTranslation("bank.column.by"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.changedAt() == null ? "" : Formats.dateTime(row.changedAt()))
                .setHeader(getTranslation("bank.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> desk.reviews().isOwnWork(row.version()) ? getTranslation("bank.reviews.own") : "")
                .setHeader(getTranslation("bank.column.notes"))
                .setAutoWidth(true);
        grid.setItems(waiting);
        return grid;
    }

    private Grid<ItemReport> reports(List<ItemReport> reports) {
        Grid<ItemReport> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(
                        report -> new RouterLink(report.itemKey(), ItemView.class, ItemView.of(report.itemKey())))
                .setHeader(getTranslation("bank.column.item"))
                .setFlexGrow(2);
        grid.addColumn(ItemReport::words)
                .setHeader(getTranslation("bank.reports.words"))
                .setFlexGrow(6);
        grid.addColumn(report -> Formats.dateTime(report.at()))
                .setHeader(getTranslation("bank.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(reports);
        return grid;
    }
}
