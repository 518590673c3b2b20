package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.MoveOutcome;

/** Asks for the other day. */
class MoveDialog extends Dialog {

    MoveDialog(DaysDesk desk, ExamDay from, BookingLine line, SerializableConsumer<MoveOutcome> moved) {
        setWidth("32rem");
        setHeaderTitle(getTranslation("delivery.booking.move.title", line.name()));
        List<ExamDay> others = desk.days().upcoming().stream()
                .filter(day -> !day.id().equals(from.id()))
                .filter(day -> !day.isOverAt(desk.clock().instant()) && day.free() > 0)
                .filter(desk.days()::isTheirs)
                .toList();
        Paragraph about = new Paragraph(
                getTranslation(others.isEmpty() ? "delivery.booking.move.none" : "delivery.booking.move.about"));
        about.addClassName("soft");
        ComboBox<ExamDay> to = new ComboBox<>(getTranslation("delivery.booking.move.to"));
        to.setItems(others);
        to.setItemLabelGenerator(day -> getTranslation(
                "delivery.booking.move.day", day.plan().title(), DayTexts.when(this, day.plan()), day.free()));
        to.setWidthFull();
        to.setVisible(!others.isEmpty());
        Button go = new Button(getTranslation("delivery.booking.move"), click -> {
            close();
            moved.accept(desk.bookings().move(line.booking(), to.getValue().id()));
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        to.addValueChangeListener(change -> go.setEnabled(change.getValue() != null));
        add(about, to);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
    }
}
