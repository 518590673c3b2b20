package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.certification.Answer;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Reviews;
import org.callworthy.certification.Shortcoming;
import org.callworthy.common.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What the committee asked for in every round, with all that was handed in and what members found in it: the confirming vote
 * rests on it. What nobody has looked at yet is accepted or sent back here.
 */
class ConditionsPanel extends Section {

    private final Dossier dossier;
    private final transient Reviews reviews;
    private final transient EvidenceFiles files;
    private final SerializableRunnable reviewed;

    ConditionsPanel(Dossier dossier, Reviews reviews, EvidenceFiles files, SerializableRunnable reviewed) {
        this.dossier = dossier;
        this.reviews = reviews;
        this.files = files;
        this.reviewed = reviewed;
        add(new H2(getTranslation("certification.conditions")));
        dossier.nonconformities().forEach(each -> add(card(each)));
    }

    private Div card(Nonconformity of) {
        Div card = new Div(
                new H3(of.what().finding()),
                new Paragraph(getTranslation(
                        "certification.condition.line",
                        part(of.what()),
                        getTranslation("certification.remedy." + of.what().remedy()),
                        Formats.date(of.what().dueOn()),
                        getTranslation("certification.nonconformity." + of.state()))));
        of.answers().forEach(answer -> card.add(answer(answer)));
        boolean waiting = dossier.on().state() == CaseState.CONDITIONAL && of.state() == NonconformityState.ANSWERED;
        if (waiting) {
            card.add(new ReviewForm(of.answers().getLast().id(), reviews, reviewed));
        }
        card.addClassName(waiting ? "certification-review" : "certification-card");
        return card;
    }

    private Div answer(Answer answer) {
        Div shown = new Div(
                new Paragraph(getTranslation("certification.answer.at", Formats.dateTime(answer.handedInAt()))),
                new Paragraph(getTranslation("certification.review.cause", answer.rootCause())),
                new Paragraph(getTranslation("certification.review.action", answer.actionTaken())),
                new Paragraph(new EvidenceLink(files, answer)));
        Answer.Review review = answer.review();
        if (review != null) {
            shown.add(new Paragraph(getTranslation(
                    review.accepted() ? "certification.answer.accepted" : "certification.answer.sent-back",
                    dossier.reviewers().getOrDefault(review.member(), ""),
                    Formats.dateTime(review.at()),
                    review.note())));
        }
        shown.addClassName("certification-answer");
        return shown;
    }

    private String part(Shortcoming of) {
        return Stream.of(title(dossier.components(), of.component()), title(dossier.competencies(), of.competency()))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String title(List<Dossier.Choice> choices, @Nullable String id) {
        return choices.stream()
                .filter(each -> Objects.equals(each.id(), id))
                .map(each -> each.title().in(getLocale()))
                .findFirst()
                .orElse("");
    }
}
