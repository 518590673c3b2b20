package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.EndOutcome;
import org.callworthy.certification.Erasure;
import org.callworthy.certification.WithdrawOutcome;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** The ways out of an own case: ending it before the decision, and withdrawing the consent. */
class OwnCaseActs extends Div {

    private final transient OwnCaseDesk desk;
    private final CaseResult result;
    private final SerializableRunnable changed;

    OwnCaseActs(CaseResult result, OwnCaseDesk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.result = result;
        this.changed = changed;
        addClassName("certification-own-acts");
        if (result.undecided()) {
            add(new Button(getTranslation("certification.own.end"), click -> askToEnd()));
        }
        if (result.keeping().erased(Erasure.What.RECORDINGS).isEmpty()) {
            Button withdraw = new Button(getTranslation("certification.consent.withdraw"), click -> askToWithdraw());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            add(withdraw);
        }
    }

    private void askToEnd() {
        new ConsequencesDialog(
                        getTranslation("certification.own.end.title"),
                        consequences("certification.own.end."),
                        getTranslation("certification.own.end.untold"),
                        getTranslation("certification.own.end.confirm"),
                        this::end)
                .open();
    }

    private void askToWithdraw() {
        boolean over = result.on().state().isOver();
        new ConsequencesDialog(
                        getTranslation("certification.consent.title"),
                        consequences("certification.consent." + (over ? "decided." : "undecided.")),
                        getTranslation("certification.consent.untold"),
                        getTranslation("certification.consent.confirm"),
                        this::withdraw)
                .open();
    }

    private List<String> consequences(String key) {
        LocalDate until = result.keeping().recordsUntil();
        return IntStream.rangeClosed(1, 3)
                .mapToObj(each -> getTranslation(key + each, until == null ? "" : Formats.date(until)))
                .toList();
    }

    private void end() {
        desk.cases().end(result.on().id()).ifPresent(outcome -> {
            switch (outcome) {
                case EndOutcome.Ended ended -> Notify.done(getTranslation("certification.own.end.done"));
                case EndOutcome.AlreadyOver over -> Notify.refused(getTranslation("certification.own.end.over"));
            }
        });
        changed.run();
    }

    private void withdraw() {
        desk.consents().withdraw(result.on().id()).ifPresent(outcome -> Notify.done(getTranslation(text(outcome))));
        changed.run();
    }

    private static String text(WithdrawOutcome outcome) {
        return switch (outcome) {
            case WithdrawOutcome.ExaminationEnded ended -> "certification.consent.done.ended";
            case WithdrawOutcome.RecordingsErased erased -> "certification.consent.done.erased";
            case WithdrawOutcome.NothingLeft nothing -> "certification.consent.done.nothing";
        };
    }
}
