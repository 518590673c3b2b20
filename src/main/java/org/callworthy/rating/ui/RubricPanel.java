package org.callworthy.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.rating.Desk;
import org.callworthy.rating.DeskCriterion;

/** The criteria of the rubric, one of which is in hand: keys score that one. No total is shown, so that nobody aims at one. */
class RubricPanel extends Section {

    /** What a rater does here, and who does it for them. */
    interface Listener extends java.io.Serializable {

        void changed(CriterionPanel panel);

        void pinAsked();

        void seek(int millis);
    }

    private final List<CriterionPanel> panels = new ArrayList<>();
    private final Div announcement = new Div();
    private int inHand;

    RubricPanel(Desk desk, Listener listener) {
        addClassName("rating-rubric");
        H2 heading = new H2(getTranslation("rating.rubric"));
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(heading, announcement);
        for (DeskCriterion criterion : desk.criteria()) {
            panels.add(panel(panels.size(), criterion, desk, listener));
        }
        panels.forEach(this::add);
        take(firstMissing());
    }

    private CriterionPanel panel(int index, DeskCriterion criterion, Desk desk, Listener listener) {
        CriterionPanel panel = new CriterionPanel(
                index + 1,
                criterion,
                desk.mark(criterion.id()),
                desk.rating().isOpen(),
                mark -> listener.changed(panels.get(index)));
        panel.onPin(() -> {
            take(index);
            listener.pinAsked();
        });
        panel.onJump(listener::seek);
        panel.addOpenedChangeListener(change -> {
            if (change.isFromClient() && change.isOpened()) {
                take(index);
            }
        });
        return panel;
    }

    CriterionPanel inHand() {
        return panels.get(inHand);
    }

    void step(int by) {
        take(Math.clamp((long) inHand + by, 0, panels.size() - 1));
        inHand().getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        announcement.setText(getTranslation("rating.criterion.in-hand", inHand + 1, panels.size(), inHand().title()));
    }

    void take(String criterion) {
        panels.stream()
                .filter(panel -> panel.criterion().equals(criterion))
                .findFirst()
                .ifPresent(panel -> take(panels.indexOf(panel)));
    }

    /** Those without a score. */
    List<CriterionPanel> missing() {
        return panels.stream().filter(panel -> !panel.mark().isScored()).toList();
    }

    private void take(int index) {
        inHand = index;
        for (CriterionPanel panel : panels) {
            boolean now = panel == inHand();
            panel.setOpened(now);
            panel.setClassName("rating-criterion-in-hand", now);
        }
    }

    private int firstMissing() {
        return missing().stream().findFirst().map(panels::indexOf).orElse(0);
    }
}
