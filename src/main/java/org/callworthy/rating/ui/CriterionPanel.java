package org.callworthy.rating.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.IntStream;
import org.callworthy.common.ui.Formats;
import org.callworthy.rating.DeskCriterion;
import org.callworthy.rating.Mark;
import org.jspecify.annotations.Nullable;

/** One criterion: its anchors to choose from, a note, and the moment of the call that the note is about. */
class CriterionPanel extends Details {

    private static final int NOTE_RESTS_MILLIS = 600;

    private final DeskCriterion criterion;
    private final SerializableConsumer<Mark> changed;
    private final Badge state = new Badge();
    private final RadioButtonGroup<Integer> scores = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Button jump = new Button(VaadinIcon.MAP_MARKER.create());
    private final Button pin = new Button(VaadinIcon.PIN.create());
    private final Button unpin = new Button(VaadinIcon.CLOSE_SMALL.create());
    private Mark mark;

    /** @param number of the criterion in the rubric, from 1 */
    CriterionPanel(int number, DeskCriterion criterion, Mark mark, boolean open, SerializableConsumer<Mark> changed) {
        this.criterion = criterion;
        this.mark = mark;
        this.changed = changed;
        addClassName("rating-criterion");
        Span title = new Span(number + ". " + criterion.title().in(getLocale()));
        title.addClassName("rating-criterion-title");
        Div summary = new Div(title, state);
        summary.addClassName("rating-criterion-summary");
        setSummary(summary);
        Div moment = new Div(jump, pin, unpin);
        moment.addClassName("rating-pin");
        add(scores(open), note(open), moment);
        pin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        jump.addThemeVariants(ButtonVariant.SMALL);
        unpin.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        unpin.setAriaLabel(getTranslation("rating.pin.remove"));
        unpin.addClickListener(click -> change(this.mark.pinnedAt(null)));
        pin.setVisible(open);
        show();
    }

    String criterion() {
        return criterion.id();
    }

    String title() {
        return criterion.title().in(getLocale());
    }

    Mark mark() {
        return mark;
    }

    void score(int score) {
        scores.setValue(score);
    }

    void pinAt(int millis) {
        change(mark.pinnedAt(millis));
    }

    void onPin(SerializableRunnable ask) {
        pin.addClickListener(click -> ask.run());
    }

    void onJump(SerializableConsumer<Integer> seek) {
        jump.addClickListener(click -> {
            Integer millis = mark.pinnedMillis();
            if (millis != null) {
                seek.accept(millis);
            }
        });
    }

    private RadioButtonGroup<Integer> scores(boolean open) {
        scores.setLabel(getTranslation("rating.score.choose"));
        scores.setItems(IntStream.range(0, criterion.anchors().size()).boxed().toList());
        scores.setRenderer(new ComponentRenderer<>(this::anchor));
        scores.addClassName("rating-anchors");
        scores.setReadOnly(!open);
        setScore(mark.score());
        scores.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                change(mark.withScore(chosen.getValue()));
            }
        });
        return scores;
    }

    private void setScore(@Nullable Integer score) {
        if (score != null) {
            scores.setValue(score);
        }
    }

    private Div anchor(int score) {
        Span number = new Span(String.valueOf(score));
        number.addClassNames("rating-anchor-score", "figures");
        Div anchor = new Div(number, new Span(criterion.anchors().get(score).in(getLocale())));
        anchor.addClassName("rating-anchor");
        return anchor;
    }

    private TextArea note(boolean open) {
        note.setLabel(getTranslation("rating.note"));
        note.setMaxLength(Mark.LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(NOTE_RESTS_MILLIS);
        note.setWidthFull();
        note.setMinRows(2);
        note.setReadOnly(!open);
        note.setValue(mark.note());
        note.addValueChangeListener(typed -> change(mark.withNote(typed.getValue())));
        return note;
    }

    private void change(Mark wanted) {
        if (!wanted.equals(mark)) {
            mark = wanted;
            show();
            changed.accept(wanted);
        }
    }

    private void show() {
        state.removeThemeVariants(BadgeVariant.SUCCESS);
        if (mark.isScored()) {
            state.setText(getTranslation("rating.score.given", mark.score()));
            state.addThemeVariants(BadgeVariant.SUCCESS);
        } else {
            state.setText(getTranslation("rating.score.missing"));
        }
        Integer millis = mark.pinnedMillis();
        String at = millis == null ? "" : Formats.length(millis);
        jump.setVisible(millis != null);
        jump.setText(at);
        jump.setAriaLabel(getTranslation("rating.player.jump", at));
        unpin.setVisible(millis != null && pin.isVisible());
        pin.setText(getTranslation(millis == null ? "rating.pin" : "rating.pin.again"));
    }
}
