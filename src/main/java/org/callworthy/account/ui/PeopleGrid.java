package org.callworthy.account.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.account.PasswordState;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.RosterLine;
import org.callworthy.account.Team;
import org.jspecify.annotations.Nullable;

/** A person a row. */
class PeopleGrid extends Grid<RosterLine> {

    private Map<PersonId, RosterLine> lines = Map.of();

    PeopleGrid() {
        addClassName("account-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        column(RosterLine::name, "name").setFlexGrow(3);
        column(RosterLine::username, "username").setFlexGrow(2);
        column(line -> line.teamIfAny().map(Team::siteName).orElse(""), "site");
        column(this::team, "team").setFlexGrow(2);
        column(this::roles, "roles").setFlexGrow(3);
        column(this::state, "state").setAutoWidth(true).setFlexGrow(0);
        setEmptyStateText(getTranslation("account.people.none"));
    }

    void onChosen(SerializableConsumer<@Nullable PersonId> listener) {
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(
                        change.getValue() == null ? null : change.getValue().id());
            }
        });
    }

    @Override
    public GridListDataView<RosterLine> setItems(Collection<RosterLine> items) {
        lines = items.stream().collect(Collectors.toMap(RosterLine::id, Function.identity()));
        return super.setItems(List.copyOf(items));
    }

    void choose(@Nullable PersonId person) {
        RosterLine line = person == null ? null : lines.get(person);
        if (!Objects.equals(line, asSingleSelect().getValue())) {
            asSingleSelect().setValue(line);
        }
    }

    private Column<RosterLine> column(ValueProvider<RosterLine, String> text, String key) {
        return addColumn(text)
                .setHeader(getTranslation("account.person." + key))
                .setSortable(true)
                .setResizable(true);
    }

    private String team(RosterLine line) {
        return line.teamIfAny()
                .map(team ->
                        line.place() == Place.LEAD ? getTranslation("account.person.leads", team.name()) : team.name())
                .orElse("");
    }

    private String roles(RosterLine line) {
        return line.roles().stream()
                .map(role -> getTranslation("account.role." + role))
                .collect(Collectors.joining(getTranslation("account.people.comma")));
    }

    private String state(RosterLine line) {
        if (line.active() && line.password() == PasswordState.NONE) {
            return getTranslation("account.start.state.NONE");
        }
        return getTranslation(line.active() ? "account.state.ACTIVE" : "account.state.DISABLED");
    }

    static Badge badge(boolean active, String text) {
        Badge badge = new Badge(text);
        badge.addThemeVariants(active ? BadgeVariant.SUCCESS : BadgeVariant.ERROR);
        return badge;
    }

    static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
