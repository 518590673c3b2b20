package org.callworthy.delivery;

import java.util.List;
import org.callworthy.notice.Argument;
import org.callworthy.notice.Event;
import org.callworthy.notice.NewNotice;
import org.callworthy.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells candidates of their seats: in the transaction of the act, with an appointment whose uid stays the same. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingNotices {

    private static final int LONGEST_PLACE = 400;

    private final BookingRepository bookings;
    private final ExamDayRepository days;
    private final Notices notices;

    BookingNotices(BookingRepository bookings, ExamDayRepository days, Notices notices) {
        this.bookings = bookings;
        this.days = days;
        this.notices = notices;
    }

    void booked(BookingId id) {
        tell(id, "delivery.notice.booked", "delivery.notice.booked-remote", false, "");
    }

    /** Another day, time, place or seat. */
    void changed(BookingId id) {
        tell(id, "delivery.notice.changed", "delivery.notice.changed-remote", false, "");
    }

    void cancelled(BookingId id, String reason) {
        tell(id, "delivery.notice.cancelled", "delivery.notice.cancelled", true, reason);
    }

    private void tell(BookingId id, String inRoom, String remote, boolean cancelled, String reason) {
        Booking booking = bookings.find(id).orElseThrow();
        DayPlan plan = days.find(booking.day()).orElseThrow().plan();
        notices.send(new NewNotice(
                booking.person(),
                plan.remote() ? remote : inRoom,
                List.of(
                        Argument.of(plan.title()),
                        Argument.of(plan.opensAt(), plan.zone()),
                        Argument.of(plan.place()),
                        Argument.of(booking.seat().number()),
                        Argument.of(cancelled ? reason : plan.bring().isEmpty() ? "–" : plan.bring())),
                "",
                event(booking, plan, cancelled)));
    }

    private Event event(Booking booking, DayPlan plan, boolean cancelled) {
        String site = days.find(booking.day()).orElseThrow().siteName();
        String place = site == null ? plan.place() : site + ", " + plan.place();
        return new Event(
                "booking-" + booking.id() + "@callworthy",
                booking.sequence(),
                cancelled,
                plan.opensAt(),
                plan.closesAt(),
                plan.title(),
                place.substring(0, Math.min(LONGEST_PLACE, place.length())));
    }
}
