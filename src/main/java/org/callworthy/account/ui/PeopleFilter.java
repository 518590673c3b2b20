package org.callworthy.account.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.Site;
import org.callworthy.account.Team;
import org.callworthy.account.TeamLine;

/** Search and filters above the list. What is chosen stands in the address; what is typed, which may be a name, does not. */
class PeopleFilter extends Div {

    private final TextField text = new TextField();
    private final ComboBox<Site> site = new ComboBox<>();
    private final ComboBox<Team> team = new ComboBox<>();
    private final ComboBox<Role> role = new ComboBox<>();
    private final Select<Boolean> active = new Select<>();
    private final List<Team> teams;
    private final List<Site> sites;

    PeopleFilter(List<Site> sites, List<TeamLine> teamLines) {
        this.sites = sites;
        this.teams = teamLines.stream().map(TeamLine::team).toList();
        addClassName("account-filter");
        getElement().setAttribute("role", "search");
        text.setPlaceholder(getTranslation("account.people.search"));
        text.setAriaLabel(getTranslation("account.people.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choice(site, "account.people.all-sites");
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        choice(team, "account.people.all-teams");
        team.setItems(teams);
        team.setItemLabelGenerator(t -> t.siteName() + " · " + t.name());
        choice(role, "account.people.all-roles");
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> getTranslation("account.role." + r));
        active.setItems(true, false);
        active.setEmptySelectionAllowed(true);
        active.setEmptySelectionCaption(getTranslation("account.people.all-states"));
        active.setPlaceholder(getTranslation("account.people.all-states"));
        active.setAriaLabel(getTranslation("account.person.state"));
        active.setItemLabelGenerator(a -> a == null
                ? getTranslation("account.people.all-states")
                : getTranslation(a ? "account.state.ACTIVE" : "account.state.DISABLED"));
        add(text, site, team, role, active);
    }

    private <T> void choice(ComboBox<T> box, String key) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
    }

    void onTyped(SerializableRunnable listener) {
        text.addValueChangeListener(change -> listener.run());
    }

    void onChosen(SerializableRunnable listener) {
        onChosen(site, listener);
        onChosen(team, listener);
        onChosen(role, listener);
        onChosen(active, listener);
    }

    private static void onChosen(HasValue<?, ?> field, SerializableRunnable listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        });
    }

    RosterFilter value() {
        return new RosterFilter(
                text.getValue(),
                site.getOptionalValue().map(Site::id).orElse(null),
                team.getOptionalValue().map(Team::id).orElse(null),
                role.getValue(),
                active.getValue());
    }

    QueryParameters asParameters() {
        Map<String, String> chosen = new HashMap<>();
        site.getOptionalValue().ifPresent(s -> chosen.put("site", s.id().toString()));
        team.getOptionalValue().ifPresent(t -> chosen.put("team", t.id().toString()));
        role.getOptionalValue().ifPresent(r -> chosen.put("role", r.name()));
        active.getOptionalValue().ifPresent(a -> chosen.put("active", a.toString()));
        return QueryParameters.simple(chosen);
    }

    void set(QueryParameters parameters) {
        site.setValue(find(sites, parameters, "site", s -> s.id().toString()).orElse(null));
        team.setValue(find(teams, parameters, "team", t -> t.id().toString()).orElse(null));
        role.setValue(
                find(List.of(Role.values()), parameters, "role", Role::name).orElse(null));
        active.setValue(find(List.of(true, false), parameters, "active", Object::toString)
                .orElse(null));
    }

    private static <T> Optional<T> find(
            List<T> choices, QueryParameters parameters, String name, java.util.function.Function<T, String> text) {
        Optional<String> wanted = parameters.getSingleParameter(name);
        return wanted.flatMap(w ->
                choices.stream().filter(choice -> text.apply(choice).equals(w)).findFirst());
    }
}
