package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Grounds;
import org.callworthy.certification.Status;
import org.callworthy.certification.StatusOutcome;
import org.callworthy.certification.Statuses;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.Notify;

/** Suspends, reinstates or withdraws, with grounds that anybody may know and a reason for those in charge. */
class StatusForm extends Section {

    private final Select<Grounds> grounds = new Select<>();
    private final TextArea reason = new TextArea();
    private final transient Statuses statuses;
    private final SerializableRunnable changed;

    StatusForm(CertificationId id, Status status, Statuses statuses, SerializableRunnable changed) {
        this.statuses = statuses;
        this.changed = changed;
        grounds.setLabel(getTranslation("certification.status.grounds"));
        grounds.setItems(Grounds.AGAINST.stream().sorted().toList());
        grounds.setItemLabelGenerator(each -> getTranslation("certification.grounds." + each));
        reason.setLabel(getTranslation("certification.vote.reason"));
        reason.setMaxLength(Wording.LONGEST);
        reason.setWidthFull();
        Div buttons = new Div();
        if (status == Status.VALID) {
            buttons.add(button(
                    "certification.status.suspend",
                    true,
                    all -> all.suspend(id, grounds.getValue(), reason.getValue())));
        } else {
            buttons.add(button("certification.status.reinstate", false, all -> all.reinstate(id, reason.getValue())));
        }
        Button withdraw = button(
                "certification.status.withdraw", true, all -> all.withdraw(id, grounds.getValue(), reason.getValue()));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        buttons.add(withdraw);
        add(new H2(getTranslation("certification.status.change")), grounds, reason, buttons);
    }

    private Button button(String text, boolean needsGrounds, SerializableFunction<Statuses, StatusOutcome> change) {
        return new Button(getTranslation(text), click -> {
            if (reason.getValue().isBlank() || needsGrounds && grounds.isEmpty()) {
                Notify.refused(getTranslation("certification.status.incomplete"));
            } else {
                show(change.apply(statuses));
            }
        });
    }

    private void show(StatusOutcome outcome) {
        switch (outcome) {
            case StatusOutcome.Changed done ->
                Notify.done(getTranslation(
                        "certification.status.changed", getTranslation("certification.status." + done.now())));
            case StatusOutcome.NotFrom from ->
                Notify.refused(getTranslation(
                        "certification.status.not-from", getTranslation("certification.status." + from.current())));
            case StatusOutcome.Involved involved ->
                Notify.refused(getTranslation("certification.barrier.TRAINED_OR_RATED"));
            case StatusOutcome.OwnCertification own -> Notify.refused(getTranslation("certification.barrier.OWN_CASE"));
        }
        changed.run();
    }
}
