package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.callworthy.common.ui.Formats;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.Score;
import org.jspecify.annotations.Nullable;

/** Scores by component, by competency and overall, each with its standard error and its cut. */
class ProfileTable extends Div {

    private final NativeTable table = new NativeTable();

    ProfileTable(CaseProfile profile) {
        addClassName("certification-scroll");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("certification.part"));
        head.addHeaderCell().setText(getTranslation("certification.score"));
        head.addHeaderCell().setText(getTranslation("certification.margin"));
        head.addHeaderCell().setText(getTranslation("certification.cut"));
        profile.components()
                .forEach(each -> row(each.title().in(getLocale()), each.score(), each.isCriticallyFailed()));
        profile.competencies().forEach(each -> row(each.title().in(getLocale()), each.score(), false));
        row(getTranslation("certification.overall"), profile.overall(), false);
        add(table);
    }

    private void row(String part, @Nullable Score score, boolean critical) {
        NativeTableRow row = table.getBody().addRow();
        row.addHeaderCell().setText(part);
        BigDecimal margin = score == null ? null : score.margin();
        row.addDataCell()
                .setText(score == null ? "–" : Formats.percent(score.share().percent()));
        row.addDataCell().setText(margin == null ? "–" : "± " + Formats.percent(margin));
        Div cut = new Div();
        if (score != null && score.cut() != null) {
            Span reached =
                    new Span(getTranslation(score.isReached() ? "certification.reached" : "certification.missed"));
            reached.addClassName(score.isReached() ? "good" : "bad");
            cut.add(new Span(Formats.percent(score.cut().percent()) + " · "), reached);
        }
        if (critical) {
            Span failed = new Span(" · " + getTranslation("certification.critical"));
            failed.addClassName("bad");
            cut.add(failed);
        }
        row.addDataCell().add(cut);
    }
}
