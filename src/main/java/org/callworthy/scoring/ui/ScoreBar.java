package org.callworthy.scoring.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import org.callworthy.scoring.CutLine;
import org.callworthy.scoring.Score;

/** A score from 0 to 100 percent as a bar, its standard error as a whisker, its cut as a line. The figures beside it say the same. */
class ScoreBar extends Div {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    ScoreBar(Score score) {
        addClassNames("scoring-bar", score.isReached() ? "scoring-reached" : "scoring-missed");
        getElement().setAttribute("aria-hidden", "true");
        BigDecimal share = score.share().percent();
        part("scoring-fill", "--to", share);
        BigDecimal margin = score.margin();
        if (margin != null) {
            BigDecimal from = share.subtract(margin).max(BigDecimal.ZERO);
            Div whisker = part("scoring-whisker", "--from", from);
            whisker.getStyle().set("--to", percent(share.add(margin).min(ALL)));
        }
        CutLine cut = score.cut();
        if (cut != null) {
            part(cut.provisional() ? "scoring-cut scoring-provisional" : "scoring-cut", "--from", cut.percent());
        }
    }

    private Div part(String classes, String property, BigDecimal at) {
        Div part = new Div();
        part.addClassNames(classes.split(" "));
        part.getStyle().set(property, percent(at));
        add(part);
        return part;
    }

    private static String percent(BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
