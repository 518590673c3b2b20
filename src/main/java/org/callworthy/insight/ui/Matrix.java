package org.callworthy.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.account.Team;
import org.callworthy.account.TeamId;
import org.callworthy.common.Track;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Cell;
import org.callworthy.insight.Overview;
import org.callworthy.insight.Overview.TeamRow;
import org.callworthy.insight.Rung;
import org.jspecify.annotations.Nullable;

/** Teams × levels. Each cell leads to its people; its tint and its bar say the same: how many of them hold the level. */
class Matrix extends Div {

    private final BoardFilter where;
    private final List<Rung> rungs;
    private final NativeTable table = new NativeTable();

    Matrix(Overview overview, BoardFilter where) {
        this.where = where;
        rungs = overview.rungs();
        addClassName("insight-matrix");
        table.getElement().setAttribute("aria-label", getTranslation("insight.matrix"));
        head();
        overview.teams().forEach(row -> row(row, name(row.team()), place(row.team())));
        NativeTableRow total = row(overview.total(), getTranslation("insight.total"), "");
        total.addClassName("insight-total");
        Div scroll = new Div(table);
        scroll.addClassName("insight-scroll");
        add(scroll, Marks.legend(this));
    }

    private void head() {
        Map<Track, Integer> widths = new LinkedHashMap<>();
        rungs.forEach(rung -> widths.merge(rung.track(), 1, Integer::sum));
        NativeTableRow tracks = table.getHead().addRow();
        NativeTableHeaderCell team = heading(tracks, getTranslation("insight.team"), "col");
        team.getElement().setAttribute("rowspan", "2");
        NativeTableHeaderCell people = heading(tracks, getTranslation("insight.people"), "col");
        people.getElement().setAttribute("rowspan", "2");
        people.addClassName("insight-number");
        widths.forEach((track, width) -> {
            NativeTableHeaderCell cell = heading(tracks, getTranslation("account.role." + track), "colgroup");
            cell.getElement().setAttribute("colspan", String.valueOf(width));
            cell.addClassName("insight-group");
        });
        NativeTableRow levels = table.getHead().addRow();
        rungs.forEach(rung -> heading(levels, getTranslation("insight.level." + rung.level()), "col")
                .addClassName(edge(rung)));
    }

    private NativeTableRow row(TeamRow of, String name, String place) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell head = heading(row, "", "row");
        head.add(new Span(name));
        if (!place.isEmpty()) {
            Span site = new Span(place);
            site.addClassName("soft");
            head.add(site);
        }
        var people = row.addDataCell();
        people.setText(String.valueOf(of.people()));
        people.addClassName("insight-number");
        for (Rung rung : rungs) {
            var data = row.addDataCell();
            data.addClassName(edge(rung));
            Cell cell = of.cells().get(rung);
            if (cell == null) {
                data.add(nobody());
            } else {
                data.add(link(cell, rung, of.team(), name));
            }
        }
        return row;
    }

    private Anchor link(Cell cell, Rung rung, @Nullable Team team, String name) {
        TeamId id = team == null ? null : team.id();
        Anchor link = new Anchor(Address.cell(where, id, rung, null));
        link.addClassName("insight-cell");
        link.getStyle().set("--share", cell.percent() + "%");
        Span valid = new Span(String.valueOf(cell.valid()));
        valid.addClassName("insight-valid");
        Span of = new Span("/" + cell.people());
        of.addClassName("insight-of");
        Span bar = new Span();
        bar.addClassName("insight-bar");
        Div figures = new Div(valid, of);
        figures.addClassName("insight-figures");
        link.add(figures, Marks.of(cell), bar);
        link.getChildren().forEach(part -> part.getElement().setAttribute("aria-hidden", "true"));
        link.setAriaLabel(name + ", " + getTranslation("account.role." + rung.track()) + " "
                + getTranslation("insight.level." + rung.level()) + ": " + Marks.said(this, cell));
        return link;
    }

    private Span nobody() {
        Span none = new Span("·");
        none.addClassNames("insight-none", "soft");
        return none;
    }

    /** A line where a track begins. */
    private String edge(Rung rung) {
        int at = rungs.indexOf(rung);
        return at == 0 || rungs.get(at - 1).track() != rung.track() ? "insight-edge" : "insight-inner";
    }

    private String name(@Nullable Team team) {
        return team == null ? getTranslation("insight.no-team") : team.name();
    }

    private static String place(@Nullable Team team) {
        return team == null ? "" : team.siteName();
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String text, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
