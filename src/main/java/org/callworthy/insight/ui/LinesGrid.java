package org.callworthy.insight.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;
import org.callworthy.account.Team;
import org.callworthy.common.ui.Formats;
import org.callworthy.insight.LevelLine;
import org.callworthy.insight.OpenCase;
import org.callworthy.insight.Stage;
import org.callworthy.insight.Standing;

/** Lines to choose from. */
class LinesGrid extends Grid<LevelLine> {

    LinesGrid() {
        addClassName("insight-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        addComponentColumn(line ->
                        new Anchor(Address.person(line.who().id()), line.who().name()))
                .setHeader(getTranslation("insight.column.name"))
                .setComparator(line -> line.who().name())
                .setFlexGrow(3);
        column(line -> team(line.who().team()), "team").setFlexGrow(3);
        column(line -> getTranslation("account.role." + line.track()), "track");
        column(line -> getTranslation("insight.level." + line.level()), "level");
        addComponentColumn(line -> toned(getTranslation("insight.standing." + line.standing()), tone(line.standing())))
                .setHeader(getTranslation("insight.column.standing"))
                .setComparator(LevelLine::standing)
                .setFlexGrow(2);
        addColumn(line -> line.until() == null ? "" : Formats.date(line.until()))
                .setHeader(getTranslation("insight.column.until"))
                .setComparator(Comparator.comparing(LevelLine::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .setFlexGrow(2);
        addComponentColumn(line -> stage(line.open()))
                .setHeader(getTranslation("insight.column.stage"))
                .setFlexGrow(3);
        setEmptyStateText(getTranslation("insight.list.none"));
    }

    private Column<LevelLine> column(ValueProvider<LevelLine, String> text, String key) {
        return addColumn(text)
                .setHeader(getTranslation("insight.column." + key))
                .setSortable(true)
                .setResizable(true);
    }

    private static String team(@org.jspecify.annotations.Nullable Team team) {
        return team == null ? "" : team.siteName() + " · " + team.name();
    }

    private Span stage(@org.jspecify.annotations.Nullable OpenCase open) {
        return open == null
                ? new Span()
                : toned(
                        getTranslation("insight.show." + open.stage()) + " · " + Formats.date(open.since()),
                        open.stage() == Stage.MISSED ? "bad" : "plain");
    }

    static String tone(Standing standing) {
        return switch (standing) {
            case VALID -> "good";
            case EXPIRING -> "warn";
            case SUSPENDED, WITHDRAWN -> "bad";
            case EXPIRED, NONE -> "soft";
        };
    }

    static Span toned(String text, String tone) {
        Span span = new Span(text);
        span.addClassName(tone);
        return span;
    }
}
