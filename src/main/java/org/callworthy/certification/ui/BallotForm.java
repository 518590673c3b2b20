package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.Outcome;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.Notify;
import org.callworthy.scoring.ui.ResultSummary;

/** A member's vote: what for, why, and the conditions of a conditional pass. */
class BallotForm extends Section {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final Div conditions = new Div();
    private final List<ConditionFields> fields = new ArrayList<>();
    private final Div summary = new Div();
    private Dossier dossier;

    BallotForm(Dossier dossier, SerializableConsumer<BallotForm> cast) {
        this.dossier = dossier;
        addClassName("certification-ballot");
        outcome.setLabel(getTranslation("certification.vote.for"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("certification.outcome." + each));
        outcome.addValueChangeListener(change -> showConditions());
        reason.setLabel(getTranslation("certification.vote.reason"));
        reason.setMaxLength(Wording.LONGEST);
        reason.setWidthFull();
        Button vote = new Button(getTranslation("certification.vote.cast"), click -> cast(cast));
        vote.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("certification.vote.title")), summary, outcome, reason, conditions, vote);
        lookAgain(dossier);
    }

    /** Goes on with what was written, beside the case as it stands now. */
    final void lookAgain(Dossier now) {
        dossier = now;
        summary.removeAll();
        summary.add(new ResultSummary(now.profile()));
    }

    /** The case as the member saw it. */
    CertificationCase on() {
        return dossier.on();
    }

    /** Once it is complete. */
    Ballot ballot() {
        return new Ballot(
                outcome.getValue(),
                reason.getValue(),
                fields.stream().map(ConditionFields::shortcoming).toList());
    }

    private void showConditions() {
        conditions.removeAll();
        fields.clear();
        if (outcome.getValue() == Outcome.CONDITIONAL) {
            Button another = new Button(getTranslation("certification.condition.add"), click -> addCondition());
            conditions.add(another);
            addCondition();
        }
    }

    private void addCondition() {
        if (fields.size() < Ballot.MOST_SHORTCOMINGS) {
            ConditionFields added = new ConditionFields(dossier, this::remove);
            fields.add(added);
            conditions.addComponentAtIndex(fields.size() - 1, added);
            offerRemoval();
        }
    }

    private void remove(ConditionFields condition) {
        fields.remove(condition);
        conditions.remove(condition);
        offerRemoval();
        fields.getLast().focus();
    }

    /** A conditional pass needs one condition at least. */
    private void offerRemoval() {
        fields.forEach(each -> each.offerRemoval(fields.size() > 1));
    }

    private void cast(SerializableConsumer<BallotForm> cast) {
        boolean complete = fields.stream().allMatch(ConditionFields::isComplete);
        if (outcome.isEmpty() || reason.getValue().isBlank() || !complete) {
            Notify.refused(getTranslation("certification.vote.incomplete"));
            return;
        }
        cast.accept(this);
    }
}
