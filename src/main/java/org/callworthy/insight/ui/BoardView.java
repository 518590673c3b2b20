package org.callworthy.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Overview;
import org.callworthy.insight.Overview.MonthOfExpiry;
import org.callworthy.insight.Selection;

/** Who holds which level, what ends, what waits: teams × levels, the coming year, open cases. The address holds the filter. */
@Route(Address.BOARD)
@Menu(title = "insight.menu.board", order = 20, icon = "vaadin:grid-big")
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
class BoardView extends Page implements AfterNavigationObserver {

    private final transient BoardDesk desk;
    private final BoardFields fields;
    private final Div content = new Div();

    BoardView(BoardDesk desk) {
        this.desk = desk;
        addClassName("insight-board");
        title(getTranslation("insight.board"));
        fields = new BoardFields(desk.roster());
        fields.onChosen(() -> getUI().ifPresent(ui -> ui.navigate(Address.BOARD, Address.parameters(selection()))));
        add(fields, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        fields.set(Address.selection(event.getLocation().getQueryParameters()).where());
        show(fields.value());
    }

    private Selection selection() {
        return new Selection(fields.value(), null, null, null, "");
    }

    private void show(BoardFilter where) {
        Overview overview = desk.board().overview(where);
        content.removeAll();
        if (overview.teams().isEmpty()) {
            content.add(empty(where));
            return;
        }
        Anchor everybody = new Anchor(Address.list(selection()), getTranslation("insight.list.open"));
        Section matrix = section("insight.matrix", new Matrix(overview, where), everybody);
        Div panels = new Div(
                section("insight.expiry", expiries(overview, where)), section("insight.cases", cases(overview, where)));
        panels.addClassName("insight-panels");
        content.add(matrix, panels);
    }

    private Component expiries(Overview overview, BoardFilter where) {
        boolean none = overview.months().stream().mapToInt(MonthOfExpiry::all).sum() == 0;
        return none ? new Paragraph(getTranslation("insight.expiry.none")) : new ExpiryChart(overview.months(), where);
    }

    private Component cases(Overview overview, BoardFilter where) {
        return overview.stages().isEmpty()
                ? new Paragraph(getTranslation("insight.cases.none"))
                : new StageList(overview.stages(), where, desk.clock().instant());
    }

    private Empty empty(BoardFilter where) {
        boolean all = where.equals(BoardFilter.ALL);
        String key = all ? "insight.empty" : "insight.empty.filter";
        Anchor next = all
                ? new Anchor("people/import", getTranslation("insight.empty.import"))
                : new Anchor(Address.BOARD, getTranslation("insight.empty.everybody"));
        return new Empty(VaadinIcon.GRID_BIG, getTranslation(key), getTranslation(key + ".next"), next);
    }

    private Section section(String heading, Component... parts) {
        Section section = new Section(new H2(getTranslation(heading)));
        section.addClassName("insight-section");
        section.add(parts);
        return section;
    }
}
