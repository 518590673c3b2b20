package org.callworthy.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.rating.Desk;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingId;
import org.callworthy.rating.Ratings;
import org.callworthy.rating.SaveOutcome;
import org.callworthy.rating.SubmitOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The recording and its course on one side, the rubric on the other. Every change is saved as it is made. */
class DeskPanel extends Div implements RubricPanel.Listener {

    private final transient Ratings ratings;
    private final RatingId id;
    private final boolean open;
    private final CallRecording recording;
    private final RubricPanel rubric;
    private final SaveState saveState = new SaveState(this::saveAll);
    private final Button submit;
    private final Set<CriterionPanel> unsaved = new LinkedHashSet<>();

    DeskPanel(Ratings ratings, Desk desk) {
        this.ratings = ratings;
        QueueEntry rating = desk.rating();
        id = rating.id();
        open = rating.isOpen();
        addClassName("rating-desk");
        recording = new CallRecording("api/v1/performances/" + rating.performance() + "/recording", desk.moments());
        rubric = new RubricPanel(desk, this);
        submit = new Button(getTranslation("rating.submit"), click -> askToSubmit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        recording.onScore(key -> score(key.score()));
        recording.onStep(key -> rubric.step(key.by()));
        recording.onPin(key -> pin(key.millis()));
        Div call = new Div(
                facts(rating),
                desk.erasedAt() == null ? recording : erased(desk.erasedAt()),
                new KeyHelp(recording::setKeys),
                new CallTimeline(desk.moments(), this::seek));
        call.addClassName("rating-call");
        add(call, rubric);
    }

    /** What can be done with the whole, for the head of the page. */
    Component[] actions() {
        return open ? new Component[] {saveState, handBack(), submit} : new Component[0];
    }

    private Button handBack() {
        Button handBack = new Button(
                getTranslation("rating.hand-back"),
                click -> SubmitDialogs.handBack(this, this::giveBack).open());
        handBack.addThemeVariants(ButtonVariant.TERTIARY);
        return handBack;
    }

    private void giveBack() {
        if (!ratings.handBack(id)) {
            reload("rating.hand-back.late");
            return;
        }
        Notify.done(getTranslation("rating.hand-back.done"));
        getUI().ifPresent(ui -> ui.navigate(QueueView.class));
    }

    private Div facts(QueueEntry rating) {
        Paragraph facts = new Paragraph(getTranslation(
                "rating.desk.facts",
                rating.scenario().in(getLocale()),
                rating.language().getDisplayLanguage(getLocale()),
                Formats.length(rating.length().toMillis()),
                Formats.dateTime(rating.dueAt())));
        facts.addClassName("soft");
        Div about = new Div(facts);
        if (!open) {
            about.add(locked(rating.submittedAt()));
        }
        return about;
    }

    private Paragraph erased(Instant at) {
        Paragraph erased = new Paragraph(getTranslation("rating.recording.erased", Formats.date(at)));
        erased.addClassName("rating-locked");
        return erased;
    }

    private Paragraph locked(@Nullable Instant submittedAt) {
        Paragraph locked = new Paragraph(
                submittedAt == null
                        ? getTranslation("rating.locked.REPLACED")
                        : getTranslation("rating.locked.SUBMITTED", Formats.dateTime(submittedAt)));
        locked.addClassName("rating-locked");
        return locked;
    }

    private void score(int score) {
        if (open) {
            rubric.inHand().score(score);
        }
    }

    private void pin(int millis) {
        if (open) {
            rubric.inHand().pinAt(millis);
        }
    }

    @Override
    public void changed(CriterionPanel panel) {
        unsaved.add(panel);
        saveAll();
    }

    @Override
    public void pinAsked() {
        recording.askForPin();
    }

    @Override
    public void seek(int millis) {
        recording.seek(millis);
    }

    private boolean saveAll() {
        try {
            for (CriterionPanel panel : List.copyOf(unsaved)) {
                switch (ratings.save(id, panel.criterion(), panel.mark())) {
                    case SaveOutcome.Saved(Instant at) -> saveState.saved(at);
                    case SaveOutcome.Locked locked -> reload("rating.locked." + locked.state() + ".now");
                }
                unsaved.remove(panel);
            }
            return true;
        } catch (DataAccessException | TransactionException away) {
            saveState.failed();
            return false;
        }
    }

    private void askToSubmit() {
        submit.setEnabled(true);
        List<CriterionPanel> missing = rubric.missing();
        if (missing.isEmpty()) {
            SubmitDialogs.confirm(this, this::submit).open();
        } else {
            SubmitDialogs.missing(this, missing, rubric::take).open();
        }
    }

    private void submit() {
        if (!saveAll()) {
            return;
        }
        switch (ratings.submit(id)) {
            case SubmitOutcome.Submitted() -> {
                Notify.done(getTranslation("rating.submitted.done"));
                getUI().ifPresent(ui -> ui.navigate(QueueView.class));
            }
            case SubmitOutcome.Incomplete(List<String> criteria) -> rubric.take(criteria.getFirst());
            case SubmitOutcome.Barred() -> {
                Notify.refused(getTranslation("rating.barred"));
                getUI().ifPresent(ui -> ui.navigate(QueueView.class));
            }
            case SubmitOutcome.Locked locked -> reload("rating.locked." + locked.state() + ".now");
        }
    }

    /** Another window, or an administrator, was faster. */
    private void reload(String why) {
        Notify.refused(getTranslation(why));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
