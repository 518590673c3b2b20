package org.callworthy.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Overview.StageCount;
import org.callworthy.insight.Selection;
import org.callworthy.insight.Show;
import org.callworthy.insight.Stage;

/** Open cases by what they wait for, and how long the oldest has waited. */
class StageList extends UnorderedList {

    StageList(List<StageCount> stages, BoardFilter where, Instant now) {
        addClassName("insight-stages");
        stages.forEach(stage -> add(new ListItem(line(stage, where, now))));
    }

    private Anchor line(StageCount of, BoardFilter where, Instant now) {
        Anchor line = new Anchor(Address.list(new Selection(where, null, Show.of(of.stage()), null, "")));
        Span count = new Span(String.valueOf(of.cases()));
        count.addClassName("insight-stage-count");
        Span what = new Span(getTranslation("insight.show." + of.stage()));
        if (of.stage() == Stage.MISSED) {
            what.addClassName("bad");
        }
        long days = Math.max(0, Duration.between(of.oldest(), now).toDays());
        Span oldest = new Span(
                of.oldest().isAfter(now) ? getTranslation("insight.not-open") : getTranslation("insight.oldest", days));
        oldest.addClassNames("insight-oldest", "soft");
        line.add(count, what, oldest);
        return line;
    }
}
