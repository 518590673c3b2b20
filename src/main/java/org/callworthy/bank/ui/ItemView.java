package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemReport;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;

/** An item: as candidates see it, its key, what happened to it and what was said about it, and what can be done with it. */
@Route("item/:item")
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
class ItemView extends Page implements BeforeEnterObserver {

    private static final String ITEM = "item";

    private final transient AuthorDesk desk;
    private final Div acts = new Div();
    private int selected;

    ItemView(AuthorDesk desk) {
        this.desk = desk;
        addClassName("bank-item");
        acts.addClassName("page-actions");
        actions(acts);
    }

    static RouteParameters of(String itemKey) {
        return new RouteParameters(ITEM, itemKey);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(ITEM).orElse(""));
    }

    private void show(String key) {
        clearContent();
        acts.removeAll();
        List<Draft> versions = desk.items().versions(key);
        if (versions.isEmpty()) {
            title(getTranslation("bank.unknown"));
            add(new Empty(
                    VaadinIcon.SEARCH,
                    getTranslation("bank.unknown"),
                    getTranslation("bank.unknown.next"),
                    new RouterLink(getTranslation("bank.items"), ItemsView.class)));
            return;
        }
        Draft current = versions.getFirst();
        desk.notes().look(current.id());
        title(key);
        acts.add(Badges.state(this, current.state()));
        acts.add(new ItemActs(desk, versions, () -> show(key)));
        PreviewPanel preview = new PreviewPanel();
        preview.show(current);
        Div split = new Div(new Div(preview, new KeyPanel(current)), tabs(key, versions));
        split.addClassName("bank-split");
        add(
                new RouterLink(
                        desk.items()
                                .bank(current.bank())
                                .map(bank -> bank.title().in(getLocale()))
                                .orElse(current.bank()),
                        ItemsView.class,
                        current.bank()),
                split);
    }

    private TabSheet tabs(String key, List<Draft> versions) {
        List<ItemReport> reports = desk.notes().reports(key);
        long open = reports.stream().filter(report -> report.answer() == null).count();
        TabSheet tabs = new TabSheet();
        tabs.add(getTranslation("bank.tab.filing"), new FilingPanel(desk, versions.getFirst()));
        tabs.add(
                getTranslation("bank.tab.history"),
                new HistoryPanel(desk.reviews().history(key), versions));
        tabs.add(getTranslation("bank.tab.comments"), new CommentsPanel(desk, versions.getFirst(), () -> show(key)));
        tabs.add(
                open == 0 ? getTranslation("bank.tab.reports") : getTranslation("bank.tab.reports.n", open),
                new ReportsPanel(desk, reports, () -> show(key)));
        tabs.add(getTranslation("bank.tab.looks"), new LooksPanel(desk.notes().looks(key)));
        if (versions.getFirst().text().listening().isPresent()) {
            tabs.add(getTranslation("bank.tab.heard"), new HeardPanel(desk, versions.getFirst(), () -> show(key)));
        }
        tabs.setSelectedIndex(selected);
        tabs.addSelectedChangeListener(change -> selected = tabs.getSelectedIndex());
        return tabs;
    }
}
