package org.callworthy.rating.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Page;
import org.callworthy.rating.Bar;
import org.callworthy.rating.RatingAdministration;
import org.callworthy.rating.RatingUnderWay;
import org.callworthy.rating.WaitingPerformance;

/** Performances for which raters are missing, and ratings that are under way and can be given to somebody else. */
@Route("ratings/admin")
@Menu(title = "rating.menu.administration", order = 45, icon = "vaadin:user-clock")
@RolesAllowed(Role.Names.ADMIN)
class AdministrationView extends Page {

    private final transient RatingAdministration administration;
    private final Div waiting = new Div();
    private final Div underWay = new Div();

    AdministrationView(RatingAdministration administration) {
        this.administration = administration;
        title(getTranslation("rating.administration.title"));
        lead(getTranslation("rating.administration.lead"));
        add(new H2(getTranslation("rating.waiting")), waiting);
        add(new H2(getTranslation("rating.under-way")), underWay);
        load();
    }

    private void load() {
        waiting.removeAll();
        underWay.removeAll();
        List<WaitingPerformance> without = administration.waiting();
        waiting.add(
                without.isEmpty()
                        ? new Empty(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("rating.waiting.none"),
                                getTranslation("rating.waiting.none.next"))
                        : waiting(without));
        List<RatingUnderWay> ratings = administration.underWay();
        underWay.add(
                ratings.isEmpty()
                        ? new Empty(
                                VaadinIcon.HEADPHONES,
                                getTranslation("rating.under-way.none"),
                                getTranslation("rating.under-way.none.next"))
                        : underWay(ratings));
    }

    private Grid<WaitingPerformance> waiting(List<WaitingPerformance> rows) {
        Grid<WaitingPerformance> grid = grid();
        grid.addColumn(WaitingPerformance::code).setHeader(getTranslation("rating.code"));
        grid.addColumn(row -> row.scenario().in(getLocale())).setHeader(getTranslation("rating.scenario"));
        grid.addColumn(row -> Formats.dateTime(row.since())).setHeader(getTranslation("rating.since"));
        grid.addColumn(row -> getTranslation("rating.raters.found", row.held(), row.wanted()))
                .setHeader(getTranslation("rating.raters"));
        grid.addColumn(this::why).setHeader(getTranslation("rating.why")).setFlexGrow(3);
        grid.addComponentColumn(row -> small("rating.try-again", () -> tryAgain(row)));
        grid.setItems(rows);
        return grid;
    }

    private Grid<RatingUnderWay> underWay(List<RatingUnderWay> rows) {
        Grid<RatingUnderWay> grid = grid();
        grid.addColumn(RatingUnderWay::code).setHeader(getTranslation("rating.code"));
        grid.addColumn(row -> row.scenario().in(getLocale())).setHeader(getTranslation("rating.scenario"));
        grid.addColumn(RatingUnderWay::raterName)
                .setHeader(getTranslation("rating.rater"))
                .setSortable(true);
        grid.addColumn(row -> getTranslation("rating.place." + row.place())).setHeader(getTranslation("rating.place"));
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("rating.due"))
                .setComparator(RatingUnderWay::dueAt);
        grid.addComponentColumn(row ->
                small("rating.reassign", () -> new ReassignDialog(administration, row, this::load).open()));
        grid.setItems(rows);
        return grid;
    }

    private Div due(RatingUnderWay row) {
        Div due = new Div(Formats.dateTime(row.dueAt()));
        if (row.dueAt().isBefore(Instant.now())) {
            Badge overdue = new Badge(getTranslation("rating.state.overdue"));
            overdue.addThemeVariants(BadgeVariant.ERROR);
            due.add(" ");
            due.add(overdue);
        }
        return due;
    }

    private static <T> Grid<T> grid() {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        return grid;
    }

    private Button small(String key, com.vaadin.flow.function.SerializableRunnable does) {
        Button button = new Button(getTranslation(key), click -> does.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void tryAgain(WaitingPerformance row) {
        administration.tryAgain(row.performance());
        load();
    }

    /** Who is barred by what; a person may be barred by several things. */
    private String why(WaitingPerformance row) {
        if (row.raters() == 0) {
            return getTranslation("rating.why.nobody");
        }
        Stream<String> bars = Stream.of(Bar.values())
                .filter(bar -> row.bars().containsKey(bar))
                .map(bar -> getTranslation("rating.bar." + bar, row.bars().get(bar)));
        return getTranslation("rating.why.barred", row.raters(), bars.collect(Collectors.joining(" · ")));
    }
}
