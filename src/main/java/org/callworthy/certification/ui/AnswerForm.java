package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import org.callworthy.certification.EvidenceLimits;
import org.callworthy.certification.HandInOutcome;
import org.callworthy.certification.NewAnswer;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.NonconformityId;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.Notify;

/** Root cause, corrective action, and a file, which hands in. */
class AnswerForm extends Div {

    private final NonconformityId to;
    private final transient Nonconformities nonconformities;
    private final SerializableRunnable handedIn;
    private final TextArea cause = area("certification.answer.cause");
    private final TextArea action = area("certification.answer.action");

    AnswerForm(NonconformityId to, Nonconformities nonconformities, SerializableRunnable handedIn) {
        this.to = to;
        this.nonconformities = nonconformities;
        this.handedIn = handedIn;
        addClassName("certification-answer");
        Upload upload = new Upload(UploadHandler.toTempFile(this::handIn));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) EvidenceLimits.MOST_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".txt", ".png", ".jpg", ".jpeg");
        Button choose = new Button(getTranslation("certification.answer.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Paragraph(getTranslation("certification.answer.drop")));
        upload.addFileRejectedListener(rejected -> Notify.refused(getTranslation("certification.answer.upload")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(cause, action, new Paragraph(getTranslation("certification.answer.upload")), upload);
    }

    private void handIn(UploadMetadata metadata, File file) {
        try {
            if (cause.isEmpty() || action.isEmpty()) {
                Notify.refused(getTranslation("certification.answer.incomplete"));
                return;
            }
            NewAnswer answer = new NewAnswer(cause.getValue(), action.getValue(), metadata.fileName());
            show(nonconformities.handIn(to, answer, file.toPath()));
        } finally {
            file.delete();
        }
    }

    private void show(HandInOutcome outcome) {
        switch (outcome) {
            case HandInOutcome.HandedIn done -> {
                Notify.done(getTranslation("certification.answer.done"));
                handedIn.run();
            }
            case HandInOutcome.FileRefused refused ->
                Notify.refused(getTranslation(
                        "document.refusal." + refused.why().why(), refused.why().detail()));
            case HandInOutcome.NotOpen closed -> Notify.refused(getTranslation("certification.answer.not-open"));
            case HandInOutcome.BeforeCommittee moved ->
                Notify.refused(getTranslation("certification.answer.before-committee"));
            case HandInOutcome.NotYours stranger -> Notify.refused(getTranslation("certification.answer.not-open"));
        }
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.setMaxLength(Wording.LONGEST);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(true);
        return area;
    }
}
