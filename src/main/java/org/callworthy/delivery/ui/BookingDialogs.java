package org.callworthy.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.BookingId;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.MoveOutcome;
import org.callworthy.delivery.Reason;

/** Moves and cancels bookings of a day, and says what came of it. */
class BookingDialogs implements Serializable {

    private final transient DaysDesk desk;
    private final Component screen;
    private final ExamDay day;
    private final boolean planning;
    private final boolean invigilating;
    private final Set<BookingId> theirs;
    private final SerializableRunnable done;

    BookingDialogs(DaysDesk desk, Component screen, ExamDay day, boolean planning, SerializableRunnable done) {
        this.desk = desk;
        this.screen = screen;
        this.day = day;
        this.planning = planning;
        this.done = done;
        invigilating = !day.isCancelled()
                && (desk.signedIn().has(Role.INVIGILATOR) || desk.signedIn().has(Role.ADMIN));
        theirs = invigilating ? desk.checkIns().theirs(day.id()) : Set.of();
    }

    boolean plans() {
        return planning;
    }

    boolean invigilates(BookingLine line) {
        return theirs.contains(line.booking());
    }

    boolean actsAtAll() {
        return planning || invigilating;
    }

    void checkIn(BookingLine line) {
        new CheckInDialog(
                        desk.checkIns(), line.booking(), line.name(), day.plan().remote(), done)
                .open();
    }

    void otherComputer(BookingLine line) {
        new SeatDialog(
                        desk.checkIns(),
                        day.id(),
                        line.booking(),
                        line.name(),
                        day.plan().remote(),
                        done)
                .open();
    }

    void move(BookingLine line) {
        new MoveDialog(desk, day, line, outcome -> tell(outcome, line)).open();
    }

    void cancel(BookingLine line) {
        new ActDialog(
                        text("delivery.booking.cancel.title", line.name()),
                        text("delivery.booking.cancel.about"),
                        text("delivery.booking.cancel"),
                        false,
                        (reason, none) -> cancel(line, reason))
                .open();
    }

    private void cancel(BookingLine line, Reason reason) {
        tell(desk.bookings().cancel(line.booking(), reason), line);
    }

    private void tell(MoveOutcome outcome, BookingLine line) {
        switch (outcome) {
            case MoveOutcome.Moved moved ->
                Notify.done(
                        text("delivery.booking.moved", line.name(), moved.to().number()));
            case MoveOutcome.Cancelled cancelled -> Notify.done(text("delivery.booking.cancelled", line.name()));
            case MoveOutcome.Begun begun -> Notify.refused(text("delivery.booking.begun"));
            case MoveOutcome.Gone gone -> Notify.refused(text("delivery.booking.gone"));
            case MoveOutcome.SeatTaken taken -> Notify.refused(text("delivery.booking.taken"));
            case MoveOutcome.Refused(var why) ->
                Notify.refused(DayTexts.why(screen, why, day.plan().zone()));
        }
        done.run();
    }

    private String text(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}
