package org.callworthy.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Shortcoming;
import org.callworthy.certification.Wording;
import org.callworthy.common.ui.DayPicker;
import org.jspecify.annotations.Nullable;

/** One nonconformity as a member fills it in. */
class ConditionFields extends Div {

    private final Select<Dossier.Choice> component = new Select<>();
    private final Select<Dossier.Choice> competency = new Select<>();
    private final TextArea finding = new TextArea();
    private final Select<Remedy> remedy = new Select<>();
    private final DayPicker due = new DayPicker(getTranslation("certification.due"));
    private final Button remove = new Button(getTranslation("certification.condition.remove"));

    ConditionFields(Dossier dossier, SerializableConsumer<ConditionFields> remove) {
        addClassName("certification-condition");
        choose(component, "certification.component");
        component.setItems(dossier.components());
        choose(competency, "certification.competency");
        competency.setItems(dossier.competencies());
        finding.setLabel(getTranslation("certification.finding"));
        finding.setMaxLength(Wording.LONGEST);
        remedy.setLabel(getTranslation("certification.remedy"));
        remedy.setItems(Remedy.values());
        remedy.setItemLabelGenerator(each -> getTranslation("certification.remedy." + each));
        remedy.setValue(Remedy.EVIDENCE);
        due.setValue(LocalDate.now(ZoneOffset.UTC).plusDays(dossier.dueDays()));
        this.remove.addClickListener(click -> remove.accept(this));
        this.remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(component, competency, remedy, due, finding, this.remove);
    }

    void offerRemoval(boolean offered) {
        remove.setVisible(offered);
    }

    void focus() {
        component.focus();
    }

    boolean isComplete() {
        boolean part = !component.isEmpty() || remedy.getValue() == Remedy.EVIDENCE && !competency.isEmpty();
        return part && !finding.getValue().isBlank() && !due.isEmpty();
    }

    Shortcoming shortcoming() {
        return new Shortcoming(
                id(component.getValue()),
                id(competency.getValue()),
                finding.getValue(),
                remedy.getValue(),
                due.getValue());
    }

    private void choose(Select<Dossier.Choice> select, String label) {
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(each -> each == null ? "" : each.title().in(getLocale()));
        select.setEmptySelectionAllowed(true);
    }

    private static @Nullable String id(Dossier.@Nullable Choice choice) {
        return choice == null ? null : choice.id();
    }
}
