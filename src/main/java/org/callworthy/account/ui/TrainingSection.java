package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.callworthy.account.PersonFile;
import org.callworthy.account.PersonFile.Training;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.common.ui.DayPicker;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.Notify;

/** Trainings held: they count towards prerequisites, and whoever trained somebody cannot decide about them. */
class TrainingSection extends Section {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1000);

    private final transient Desk desk;
    private final PersonId person;
    private final SerializableRunnable changed;
    private final TextField topic = new TextField(getTranslation("account.training.topic"));
    private final ComboBox<RosterLine> trainer = new ComboBox<>(getTranslation("account.training.trainer"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("account.training.hours"));
    private final DayPicker heldOn = new DayPicker(getTranslation("account.training.held-on"));

    TrainingSection(Desk desk, PersonFile file, SerializableRunnable changed) {
        super("account.trainings");
        this.desk = desk;
        this.person = file.person().id();
        this.changed = changed;
        add(
                file.trainings().isEmpty()
                        ? PeopleGrid.soft(getTranslation("account.trainings.none"))
                        : facts(file.trainings().stream().map(this::line).toList()));
        add(PeopleGrid.soft(getTranslation("account.trainings.total", file.trainingHours())));
        topic.setMaxLength(200);
        heldOn.setMax(
                LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC).plusDays(1));
        trainer.setItems(desk.roster().people(new RosterFilter("", null, null, Role.TRAINER, true)));
        trainer.setItemLabelGenerator(RosterLine::name);
        FormLayout form = new FormLayout(topic, trainer, hours, heldOn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 2));
        add(new Details(
                getTranslation("account.training.add"),
                form,
                row(new Button(getTranslation("account.training.record"), click -> record()))));
    }

    private Div line(Training training) {
        return row(
                new Span(training.topic()),
                PeopleGrid.soft(getTranslation(
                        "account.training.line",
                        training.hours(),
                        training.trainer(),
                        Formats.date(training.heldOn()))));
    }

    private void record() {
        boolean complete = !topic.getValue().isBlank()
                && trainer.getValue() != null
                && heldOn.getValue() != null
                && hours.getValue() != null
                && hours.getValue().signum() > 0
                && hours.getValue().compareTo(MOST_HOURS) <= 0;
        if (!complete || heldOn.isInvalid()) {
            Notify.refused(getTranslation("account.training.incomplete"));
            return;
        }
        desk.people()
                .recordTraining(
                        person, trainer.getValue().id(), topic.getValue().strip(), hours.getValue(), heldOn.getValue());
        Notify.done(getTranslation("account.training.recorded"));
        changed.run();
    }
}
