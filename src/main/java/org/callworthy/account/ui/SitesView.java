package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.account.Site;
import org.callworthy.account.TeamLine;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;

/** Sites with their teams, who leads them and how many belong to them. */
@Route("sites")
@Menu(title = "account.menu.sites", order = 42, icon = "vaadin:building")
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
class SitesView extends Page {

    private final transient Desk desk;

    SitesView(Desk desk) {
        this.desk = desk;
        title(getTranslation("account.sites"));
        if (desk.limits().reach().everywhere()) {
            Button open = new Button(getTranslation("account.sites.open"), VaadinIcon.PLUS.create());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            open.addClickListener(click ->
                    new NameDialog("account.sites.open", "account.sites.name", this::isSite, this::openSite).open());
            actions(open);
        }
        show();
    }

    private void show() {
        clearContent();
        List<TeamLine> teams = desk.roster().teams();
        List<Site> sites = desk.roster().sites();
        if (sites.isEmpty()) {
            add(new Empty(
                    VaadinIcon.BUILDING,
                    getTranslation("account.sites.none"),
                    getTranslation("account.sites.none.next")));
        }
        sites.forEach(site -> add(site(
                site,
                teams.stream()
                        .filter(line -> line.team().site().equals(site.id()))
                        .toList())));
    }

    private Div site(Site site, List<TeamLine> teams) {
        Button form = new Button(getTranslation("account.teams.form"), VaadinIcon.PLUS.create());
        form.addThemeVariants(ButtonVariant.TERTIARY);
        form.setAriaLabel(getTranslation("account.teams.form.at", site.name()));
        form.addClickListener(click -> new NameDialog(
                        "account.teams.form",
                        "account.teams.name",
                        name -> teams.stream()
                                .anyMatch(line -> line.team().name().equals(name)),
                        name -> formTeam(site, name))
                .open());
        Div header = new Div(new H2(site.name()), form);
        header.addClassName("account-site");
        return new Div(header, grid(teams));
    }

    private boolean isSite(String name) {
        return desk.roster().sites().stream().anyMatch(site -> site.name().equals(name));
    }

    private void openSite(String name) {
        desk.sites().openSite(name);
        show();
    }

    private void formTeam(Site site, String name) {
        desk.sites().formTeam(site.id(), name);
        show();
    }

    private Grid<TeamLine> grid(List<TeamLine> teams) {
        Grid<TeamLine> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(SitesView::link).setHeader(getTranslation("account.person.team"));
        grid.addColumn(line -> String.join(getTranslation("account.people.comma"), line.leads()))
                .setHeader(getTranslation("account.teams.leads"));
        grid.addColumn(TeamLine::members).setHeader(getTranslation("account.teams.members"));
        grid.setEmptyStateText(getTranslation("account.sites.no-teams"));
        grid.setItems(teams);
        return grid;
    }

    private static RouterLink link(TeamLine line) {
        RouterLink link = new RouterLink(line.team().name(), PeopleView.class);
        link.setQueryParameters(QueryParameters.of("team", line.team().id().toString()));
        return link;
    }
}
