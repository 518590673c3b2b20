package org.callworthy.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.certification.EndOutcome;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.CaseId;

/** Ends a case before its decision, for instance because the candidate wishes so, with a reason. */
class EndCaseDialog extends Dialog {

    private final transient CaseDesk desk;
    private final CaseId caseId;
    private final SerializableRunnable ended;
    private final TextArea reason = new TextArea(getTranslation("insight.end.reason"));
    private final Button end = new Button(getTranslation("insight.end.go"));

    EndCaseDialog(CaseDesk desk, CaseId caseId, SerializableRunnable ended) {
        this.desk = desk;
        this.caseId = caseId;
        this.ended = ended;
        addClassName("insight-dialog");
        setWidth("34rem");
        setHeaderTitle(getTranslation("insight.end.title"));
        reason.setRequired(true);
        reason.setMaxLength(Wording.LONGEST);
        reason.setHelperText(getTranslation("insight.end.reason.help"));
        reason.setWidthFull();
        end.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        end.setDisableOnClick(true);
        end.addClickListener(click -> end());
        add(new Paragraph(getTranslation("insight.end.lead")), reason);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), end);
    }

    private void end() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("insight.end.reason.needed"));
            reason.setInvalid(true);
            end.setEnabled(true);
            return;
        }
        switch (desk.certifications().endCase(caseId, reason.getValue())) {
            case EndOutcome.Ended done -> Notify.done(getTranslation("insight.end.done"));
            case EndOutcome.AlreadyOver over -> Notify.refused(getTranslation("insight.end.over"));
        }
        close();
        ended.run();
    }
}
