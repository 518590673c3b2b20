package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.Consents;
import org.callworthy.certification.WithdrawOutcome;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.CaseId;

/** Says what withdrawing consent leads to, and does it once the candidate has said that they understood. */
class ConsentDialog extends Dialog {

    private final transient Consents consents;
    private final CaseId id;
    private final SerializableRunnable withdrawn;

    ConsentDialog(CaseResult result, Consents consents, SerializableRunnable withdrawn) {
        this.consents = consents;
        this.withdrawn = withdrawn;
        id = result.on().id();
        setHeaderTitle(getTranslation("certification.consent.title"));
        setMaxWidth("34rem");
        add(consequences(result), new Paragraph(getTranslation("certification.consent.untold")));
        Button confirm = new Button(getTranslation("certification.consent.confirm"), click -> withdraw());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setEnabled(false);
        confirm.setDisableOnClick(true);
        Checkbox understood = new Checkbox(getTranslation("certification.consent.understood"));
        understood.addValueChangeListener(change -> confirm.setEnabled(change.getValue()));
        add(understood);
        getFooter().add(new Button(getTranslation("certification.consent.keep"), click -> close()), confirm);
    }

    private UnorderedList consequences(CaseResult result) {
        boolean over = result.on().state().isOver();
        LocalDate until = result.keeping().recordsUntil();
        UnorderedList list = new UnorderedList();
        for (int each = 1; each <= 3; each++) {
            list.add(new ListItem(getTranslation(
                    "certification.consent." + (over ? "decided." : "undecided.") + each,
                    until == null ? "" : Formats.date(until))));
        }
        return list;
    }

    private void withdraw() {
        consents.withdraw(id).ifPresent(outcome -> Notify.done(getTranslation(text(outcome))));
        close();
        withdrawn.run();
    }

    private static String text(WithdrawOutcome outcome) {
        return switch (outcome) {
            case WithdrawOutcome.ExaminationEnded ended -> "certification.consent.done.ended";
            case WithdrawOutcome.RecordingsErased erased -> "certification.consent.done.erased";
            case WithdrawOutcome.NothingLeft nothing -> "certification.consent.done.nothing";
        };
    }
}
