package org.callworthy.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import org.callworthy.common.ui.Formats;
import org.callworthy.scoring.CutLine;
import org.callworthy.scoring.Score;
import org.jspecify.annotations.Nullable;

/** Scores in groups, a bar and its figures each. On a narrow screen each row becomes a small card; roles keep it a table. */
class ScoreTable extends NativeTable {

    private @Nullable NativeTableBody group;

    ScoreTable() {
        addClassName("scoring-table");
        getElement().setAttribute("role", "table");
        getHead().getElement().setAttribute("role", "rowgroup");
        NativeTableRow head = getHead().addRow();
        head.getElement().setAttribute("role", "row");
        for (String heading : new String[] {"part", "score", "figures", "cut"}) {
            role(head.addHeaderCell(), "columnheader").setText(getTranslation("scoring.column." + heading));
        }
    }

    void group(String title) {
        group = addBody();
        group.getElement().setAttribute("role", "rowgroup");
        NativeTableRow row = row();
        row.addClassName("scoring-group");
        role(row.addHeaderCell(), "rowheader").setText(title);
        row.getChildren().findFirst().orElseThrow().getElement().setAttribute("colspan", "4");
    }

    /** @param detail what the score is made of; may be empty */
    void score(String title, String detail, @Nullable Score score, boolean criticallyFailed) {
        NativeTableRow row = row();
        Span name = new Span(title);
        Span about = new Span(detail);
        about.addClassName("scoring-detail");
        role(row.addHeaderCell(), "rowheader").add(name, about);
        if (score == null) {
            role(row.addDataCell(), "cell");
            role(row.addDataCell(), "cell").setText(getTranslation("scoring.none-yet"));
            role(row.addDataCell(), "cell");
            return;
        }
        role(row.addDataCell(), "cell").add(new ScoreBar(score));
        role(row.addDataCell(), "cell").add(figures(score));
        Div standing = new Div(standing(score));
        if (criticallyFailed) {
            standing.add(mark(false, getTranslation("scoring.critical")));
        }
        role(row.addDataCell(), "cell").add(standing);
    }

    private Div figures(Score score) {
        Span share = new Span(Reasons.percent(score));
        share.addClassName("scoring-share");
        Div figures = new Div(share);
        BigDecimal margin = score.margin();
        if (margin != null && margin.signum() == 0) {
            Span none = new Span(getTranslation("scoring.margin.none"));
            none.addClassName("soft");
            figures.add(none);
        } else if (margin != null) {
            Span error = new Span("± " + Formats.percent(margin));
            error.addClassName("soft");
            error.getElement().setAttribute("aria-label", getTranslation("scoring.margin", Formats.percent(margin)));
            figures.add(error);
        }
        return figures;
    }

    private Component[] standing(Score score) {
        CutLine cut = score.cut();
        if (cut == null) {
            Span none = new Span(getTranslation("scoring.no-cut"));
            none.addClassName("soft");
            return new Component[] {none};
        }
        Span line = new Span(Formats.percent(cut.percent())
                + (cut.provisional() ? " " + getTranslation("scoring.provisional") : ""));
        boolean reached = score.isReached();
        return new Component[] {mark(reached, getTranslation(reached ? "scoring.reached" : "scoring.missed")), line};
    }

    private static Span mark(boolean good, String text) {
        Icon icon = (good ? VaadinIcon.CHECK : VaadinIcon.CLOSE_SMALL).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(icon, new Span(text));
        mark.addClassNames("scoring-mark", good ? "good" : "bad");
        return mark;
    }

    private NativeTableRow row() {
        NativeTableRow row = (group == null ? getBody() : group).addRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static <T extends Component> T role(T cell, String role) {
        cell.getElement().setAttribute("role", role);
        return cell;
    }
}
