package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.LateCame;
import org.callworthy.delivery.LateDecision;
import org.callworthy.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** What came late of one attempt, what was decided on it, and for whoever may act the choice. */
class LateAnswersPart extends Div {

    /** @param reopened whether the attempt has had several ends */
    LateAnswersPart(BoardRow row, LateCame came, Optional<LateDecision> decided, boolean reopened) {
        add(new H3(getTranslation("delivery.incident.LATE_ANSWERS")), facts(row, came, reopened));
        add(new Paragraph(decided.map(this::decision).orElseGet(() -> getTranslation("delivery.late.about"))));
        if (row.lateUndecided() && decided.isPresent()) {
            add(new Paragraph(getTranslation("delivery.late.since")));
        }
    }

    /**
     * @param decide takes whether they count, and says why it could not be decided
     * @param then is run afterwards
     */
    void letDecide(SerializableBiFunction<Boolean, Reason, Optional<Why>> decide, SerializableRunnable then) {
        Div choices = new Div(
                choice(true, "delivery.late.count", decide, then), choice(false, "delivery.late.leave", decide, then));
        choices.addClassName("delivery-buttons");
        add(choices);
    }

    private Button choice(
            boolean counts,
            String key,
            SerializableBiFunction<Boolean, Reason, Optional<Why>> decide,
            SerializableRunnable then) {
        Button button = new Button(
                getTranslation(key),
                click -> new ActDialog(
                                getTranslation(key),
                                getTranslation("delivery.late.decide.about"),
                                getTranslation(key),
                                false,
                                (reason, none) -> {
                                    tell(decide.apply(counts, reason));
                                    then.run();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void tell(Optional<Why> refused) {
        refused.ifPresentOrElse(
                why -> Notify.refused(getTranslation("delivery.why." + why.name())),
                () -> Notify.done(getTranslation("delivery.late.done")));
    }

    /** What came after one end of several may lie long before the last one: then the clock above tells more. */
    private Facts facts(BoardRow row, LateCame came, boolean reopened) {
        Facts facts = new Facts()
                .fact(getTranslation("delivery.late.questions"), String.valueOf(came.questions()))
                .fact(getTranslation("delivery.late.said"), span(came.firstSaid(), came.lastSaid()))
                .fact(getTranslation("delivery.late.came"), span(came.firstCame(), came.lastCame()));
        Instant over = row.isClosedByTheClock() ? row.deadline() : row.closedAt();
        if (over != null && !reopened) {
            Duration after = Duration.between(over, came.lastCame());
            facts.fact(
                    getTranslation("delivery.late.after"),
                    after.isNegative() ? getTranslation("delivery.late.in-time") : Formats.length(after.toMillis()));
        }
        return facts;
    }

    private String span(@Nullable Instant first, @Nullable Instant last) {
        if (first == null || last == null) {
            return getTranslation("delivery.late.said.none");
        }
        return first.equals(last)
                ? Formats.exact(first)
                : getTranslation("delivery.late.span", Formats.exact(first), Formats.exact(last));
    }

    private String decision(LateDecision decision) {
        return getTranslation(
                decision.counts() ? "delivery.late.counted" : "delivery.late.left",
                Objects.requireNonNullElse(decision.by(), "–"),
                decision.reason());
    }
}
