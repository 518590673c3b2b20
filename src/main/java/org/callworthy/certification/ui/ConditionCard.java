package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.callworthy.certification.Answer;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Remedy;
import org.callworthy.common.ui.Formats;

/** A nonconformity as its candidate sees it: what was found, what to do by when, what came of it. */
class ConditionCard extends Div {

    ConditionCard(
            Nonconformity condition,
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
        if (condition.state() == NonconformityState.OPEN) {
            add(
                    condition.what().remedy() == Remedy.RESIT
                            ? new Paragraph(getTranslation("certification.result.resit"))
                            : new AnswerForm(condition.id(), nonconformities, handedIn));
        }
    }

    private void answer(Answer answer, EvidenceFiles files) {
        add(new EvidenceLink(files, answer));
        Answer.Review review = answer.review();
        if (review != null && !review.accepted()) {
            add(new Paragraph(getTranslation("certification.result.sent-back", review.note())));
        }
    }
}
