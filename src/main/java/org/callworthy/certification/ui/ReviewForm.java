package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.BiFunction;
import org.callworthy.certification.AnswerId;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.ReviewOutcome;
import org.callworthy.certification.Reviews;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.Notify;

/** Accepts what a candidate handed in, or sends it back, with a note. */
class ReviewForm extends Div {

    private final transient Reviews reviews;
    private final SerializableRunnable reviewed;

    ReviewForm(AnswerId answer, Reviews reviews, SerializableRunnable reviewed) {
        this.reviews = reviews;
        this.reviewed = reviewed;
        addClassName("certification-answer");
        TextArea note = new TextArea(getTranslation("certification.review.note"));
        note.setMaxLength(Wording.LONGEST);
        note.setWidthFull();
        Button accept = new Button(
                getTranslation("certification.review.accept"),
                click -> review(this.reviews::accept, answer, note.getValue()));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button sendBack = new Button(
                getTranslation("certification.review.send-back"),
                click -> review(this.reviews::sendBack, answer, note.getValue()));
        add(note, new Div(accept, sendBack));
    }

    private void review(BiFunction<AnswerId, String, ReviewOutcome> how, AnswerId answer, String note) {
        if (note.isBlank()) {
            Notify.refused(getTranslation("certification.review.note.missing"));
            return;
        }
        switch (how.apply(answer, note)) {
            case ReviewOutcome.Reviewed done ->
                Notify.done(getTranslation(
                        done.now() == NonconformityState.CLOSED
                                ? "certification.review.accepted"
                                : "certification.review.sent-back"));
            case ReviewOutcome.Involved involved ->
                Notify.refused(getTranslation("certification.barrier.TRAINED_OR_RATED"));
            case ReviewOutcome.OwnCase own -> Notify.refused(getTranslation("certification.barrier.OWN_CASE"));
            case ReviewOutcome.NotWaiting gone -> Notify.refused(getTranslation("certification.review.not-waiting"));
        }
        reviewed.run();
    }
}
