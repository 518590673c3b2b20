package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import org.callworthy.certification.Answer;
import org.callworthy.certification.ConditionStage;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.Remedy;
import org.callworthy.common.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A nonconformity as its candidate sees it: what was found, what to do by when, what came of it. */
class ConditionCard extends Div {

    /** @param stage while it is open */
    ConditionCard(
            Nonconformity condition,
            @Nullable ConditionStage stage,
            Nonconformities nonconformities,
            EvidenceFiles files,
            SerializableRunnable handedIn) {
        addClassName("certification-card");
        add(new H3(condition.what().finding()));
        add(new Paragraph(getTranslation(
                        "certification.result.due",
                        Formats.date(condition.what().dueOn()))
                + " · " + getTranslation("certification.nonconformity." + condition.state())));
        condition.answers().forEach(answer -> answer(answer, files));
        if (stage != null) {
            add(
                    condition.what().remedy() == Remedy.RESIT
                            ? new Paragraph(resit(stage))
                            : new AnswerForm(condition.id(), nonconformities, handedIn));
        }
    }

    private String resit(ConditionStage stage) {
        return switch (stage) {
            case ConditionStage.Waiting waiting -> getTranslation("certification.result.resit");
            case ConditionStage.Seated(Instant opensAt) ->
                getTranslation("certification.result.resit.seated", Formats.dateTime(opensAt));
            case ConditionStage.Begun begun -> getTranslation("certification.result.resit.begun");
            case ConditionStage.HandedIn handedIn -> getTranslation("certification.result.resit.handed-in");
            case ConditionStage.Overdue overdue -> getTranslation("certification.result.resit.overdue");
        };
    }

    private void answer(Answer answer, EvidenceFiles files) {
        add(new EvidenceLink(files, answer));
        Answer.Review review = answer.review();
        if (review != null && !review.accepted()) {
            add(new Paragraph(getTranslation("certification.result.sent-back", review.note())));
        }
    }
}
