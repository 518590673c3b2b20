package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.DayOutcome;
import org.callworthy.delivery.DayPlan;
import org.callworthy.delivery.ExamDay;
import org.jspecify.annotations.Nullable;

/** Plans a day, or changes one. */
class DayDialog extends Dialog {

    private final transient DaysDesk desk;
    private final DayFields fields;
    private final @Nullable ExamDay day;
    private final SerializableConsumer<DayId> done;

    DayDialog(DaysDesk desk, SerializableConsumer<DayId> done) {
        this(desk, null, done);
    }

    DayDialog(DaysDesk desk, @Nullable ExamDay day, SerializableConsumer<DayId> done) {
        this.desk = desk;
        this.day = day;
        this.done = done;
        fields = new DayFields(desk, day);
        addClassName("delivery-day-dialog");
        setWidth("44rem");
        setHeaderTitle(getTranslation(day == null ? "delivery.day.plan" : "delivery.day.change"));
        add(fields);
        Button go = new Button(getTranslation(day == null ? "delivery.day.plan.do" : "delivery.day.change.do"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> act());
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
    }

    private void act() {
        Optional<DayPlan> plan = fields.plan();
        if (plan.isEmpty()) {
            return;
        }
        DayOutcome outcome =
                day == null ? desk.days().plan(plan.get()) : desk.days().change(day.id(), day.version(), plan.get());
        String refusal = switch (outcome) {
            case DayOutcome.Done(DayId id) -> {
                close();
                Notify.done(getTranslation(day == null ? "delivery.day.planned" : "delivery.day.changed"));
                done.accept(id);
                yield "";
            }
            case DayOutcome.InThePast past -> getTranslation("delivery.day.why.past");
            case DayOutcome.Cancelled cancelled -> getTranslation("delivery.day.why.cancelled");
            case DayOutcome.SeatsTaken(int number) -> getTranslation("delivery.day.why.seats", number);
            case DayOutcome.PartsBooked parts -> getTranslation("delivery.day.why.parts");
            case DayOutcome.Overlapping(var names) ->
                getTranslation("delivery.day.why.overlap", String.join(", ", names));
            case DayOutcome.InvigilatorsBooked(var names) ->
                getTranslation("delivery.day.why.invigilators", String.join(", ", names));
            case DayOutcome.ChangedMeanwhile meanwhile -> getTranslation("delivery.day.why.meanwhile");
        };
        if (!refusal.isEmpty()) {
            Notify.refused(refusal);
        }
    }
}
