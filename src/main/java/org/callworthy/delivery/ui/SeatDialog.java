package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.BookingId;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.Seat;

/** Moves somebody to another computer: to a free seat, or with a new code at the same one. */
class SeatDialog extends Dialog {

    private final transient CheckIns checkIns;
    private final BookingId booking;
    private final String name;
    private final SerializableRunnable done;
    private final ComboBox<Seat> seat = new ComboBox<>();

    SeatDialog(
            CheckIns checkIns, DayId day, BookingId booking, String name, boolean remote, SerializableRunnable done) {
        this.checkIns = checkIns;
        this.booking = booking;
        this.name = name;
        this.done = done;
        setWidth("30rem");
        setHeaderTitle(getTranslation("delivery.seat.title", name));
        Paragraph about = new Paragraph(getTranslation(remote ? "delivery.seat.about.remote" : "delivery.seat.about"));
        about.addClassName("soft");
        List<Seat> free = remote ? List.of() : checkIns.freeSeats(day);
        seat.setLabel(getTranslation("delivery.seat.to"));
        seat.setItems(free);
        seat.setItemLabelGenerator(each -> getTranslation("delivery.seat.number", each.number()));
        seat.setWidthFull();
        seat.setVisible(!free.isEmpty());
        seat.setPlaceholder(getTranslation("delivery.seat.same"));
        seat.setClearButtonVisible(true);
        seat.setHelperText(getTranslation("delivery.seat.same.help"));
        add(about, seat);
        Button go = new Button(getTranslation("delivery.seat.do"), click -> act());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("delivery.act.cancel"), click -> close()), go);
    }

    private void act() {
        close();
        Optional<Seat> now = seat.isEmpty()
                ? checkIns.newCode(booking)
                : checkIns.moveTo(booking, seat.getValue().id());
        now.ifPresentOrElse(
                to -> new CodeDialog(name, to).open(), () -> Notify.refused(getTranslation("delivery.booking.taken")));
        done.run();
    }
}
