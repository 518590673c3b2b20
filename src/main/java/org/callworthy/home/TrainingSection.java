package org.callworthy.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.callworthy.insight.Cell;
import org.callworthy.insight.Overview;

/** What the training department may want to act on: open cases by what they wait for, and what expires soon. */
class TrainingSection extends Section {

    private final UnorderedList figures = new UnorderedList();

    TrainingSection(Overview overview) {
        addClassName("home-work");
        figures.addClassName("home-figures");
        int expiring = overview.total().cells().values().stream()
                .mapToInt(Cell::expiring)
                .sum();
        overview.stages().forEach(stage -> figure(stage.cases(), stage.stage().name()));
        if (expiring > 0) {
            figure(expiring, "EXPIRING");
        }
        add(new H2(getTranslation("home.work.board")));
        add(
                figures.getChildren().findAny().isPresent()
                        ? figures
                        : new Paragraph(getTranslation("home.work.board.none")));
        add(Doors.button("board", getTranslation("home.work.board.open")));
    }

    private void figure(int count, String show) {
        Span number = new Span(String.valueOf(count));
        number.addClassNames("home-figure", "figures");
        Anchor link = new Anchor("board/people?show=" + show);
        link.add(number, new Span(getTranslation("insight.show." + show)));
        if (show.equals("MISSED")) {
            number.addClassName("bad");
        }
        figures.add(new ListItem(link));
    }
}
