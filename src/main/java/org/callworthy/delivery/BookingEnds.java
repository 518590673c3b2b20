package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends bookings: what was not begun gets back the window that it had before. The caller holds what it ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingEnds {

    static final String MISSED = "MISSED";
    private static final String WITHDRAWN = "WITHDRAWN";
    /** Reasons that nobody wrote. */
    private static final Set<String> CODES = Set.of(WITHDRAWN, "CANDIDATE");

    private final BookingRepository bookings;
    private final ExamDayRepository days;
    private final AssignmentRepository assignments;
    private final BookingNotices notices;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    BookingEnds(
            BookingRepository bookings,
            ExamDayRepository days,
            AssignmentRepository assignments,
            BookingNotices notices,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.bookings = bookings;
        this.days = days;
        this.assignments = assignments;
        this.notices = notices;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether it held until now */
    boolean end(Booking booking, String reason) {
        Instant now = clock.instant();
        if (!bookings.end(booking.id(), reason, signedIn.idIfAny(), now)) {
            return false;
        }
        booking.parts().stream()
                .filter(part ->
                        assignments.lock(part.assignment()).orElseThrow().state() == AssignmentState.WAITING)
                .forEach(part -> assignments.setWindow(
                        part.assignment(), part.before().from(), part.before().to()));
        if (!reason.equals(MISSED)) {
            notices.cancelled(booking.id(), CODES.contains(reason) ? "" : reason);
        }
        audit.record(
                "delivery.booking.ended",
                subject(booking.id()),
                Map.of("day", booking.day().toString()));
        return true;
    }

    /** An assignment that is about to be booked or given a window anew lets go of the day on which it was missed. */
    void endMissed(AssignmentId assignment) {
        bookings.holding(assignment)
                .filter(booking -> days.find(booking.day()).orElseThrow().isOverAt(clock.instant()))
                .ifPresent(booking -> end(booking, MISSED));
    }

    /** An assignment was taken back: its booking ends unless something else is sat with it. */
    void withdrawn(AssignmentId assignment) {
        bookings.holding(assignment)
                .filter(booking -> booking.parts().stream()
                        .noneMatch(part -> !part.assignment().equals(assignment)
                                && part.state().open()))
                .ifPresent(booking -> end(booking, WITHDRAWN));
    }

    static Subject subject(BookingId id) {
        return Subject.of("booking", id.value());
    }
}
