package org.callworthy.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.delivery.StartOutcome.CheckInNeeded;
import org.callworthy.delivery.StartOutcome.MoveNeeded;
import org.callworthy.delivery.StartOutcome.SeatCodeNeeded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets those in who are booked. In a room the seat's code opens once; at home, and of those who
 * know codes by their work in a room as well, an invigilator must have looked first. Then only
 * the browser that began goes on by itself: for another one an invigilator gives a new seat or a new code. Who is not booked
 * comes in as always.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Gate {

    private static final Set<Role> WITH_CODES = EnumSet.of(Role.ADMIN, Role.TRAINING, Role.INVIGILATOR);

    private final BookingRepository bookings;
    private final ExamDayRepository days;
    private final People people;
    private final AuditLog audit;

    Gate(BookingRepository bookings, ExamDayRepository days, People people, AuditLog audit) {
        this.people = people;
        this.bookings = bookings;
        this.days = days;
        this.audit = audit;
    }

    /** Why an assignment cannot be begun; if it can, the code is used up. */
    Optional<StartOutcome> begin(AssignmentId assignment, Entry entry, Instant now) {
        Optional<Booking> booking = held(assignment, now);
        Optional<StartOutcome> refusal = booking.flatMap(one -> refusal(one, entry));
        booking.ifPresent(one -> note(one, refusal));
        if (booking.isPresent() && refusal.isEmpty()) {
            bookings.useCode(assignment, now);
        }
        return refusal;
    }

    /** As {@link #begin} would say, with nothing noted and no code used up. */
    boolean wouldAdmit(AssignmentId assignment, Entry entry, Instant now) {
        return held(assignment, now).flatMap(one -> refusal(one, entry)).isEmpty();
    }

    private Optional<StartOutcome> refusal(Booking booking, Entry entry) {
        boolean remote = days.find(booking.day()).orElseThrow().plan().remote();
        Optional<StartOutcome> unseen =
                remote || mayKnowCodes(booking.person()) ? checkedIn(booking) : Optional.empty();
        return unseen.isPresent() || remote ? unseen : code(booking, entry);
    }

    /** Those who give codes out could let themselves in: somebody else must have seen them there. */
    private boolean mayKnowCodes(PersonId person) {
        return people.find(person).roles().stream().anyMatch(WITH_CODES::contains);
    }

    /** @param sameDevice whether the browser is the one that began or went on last */
    Optional<StartOutcome> goOn(AssignmentId assignment, Entry entry, boolean sameDevice, Instant now) {
        Optional<Booking> booking = bookings.holding(assignment);
        if (booking.isEmpty() || sameDevice) {
            return Optional.empty();
        }
        boolean used = booking.get().parts().stream()
                .anyMatch(part -> part.assignment().equals(assignment) && part.codeUsedAt() != null);
        Optional<StartOutcome> refusal = used ? Optional.of(new MoveNeeded()) : code(booking.get(), entry);
        note(booking.get(), refusal);
        if (refusal.isEmpty()) {
            bookings.useCode(assignment, now);
        }
        return refusal;
    }

    /** A day that is past does not bind any more: whoever missed it may have been given another window. */
    private Optional<Booking> held(AssignmentId assignment, Instant now) {
        return bookings.holding(assignment)
                .filter(booking -> !days.find(booking.day()).orElseThrow().isOverAt(now));
    }

    private static Optional<StartOutcome> checkedIn(Booking booking) {
        return booking.checkedInAt() == null ? Optional.of(new CheckInNeeded()) : Optional.empty();
    }

    private static Optional<StartOutcome> code(Booking booking, Entry entry) {
        if (entry.code() == null || SeatCode.read(entry.code()).isEmpty()) {
            return Optional.of(new SeatCodeNeeded(false));
        }
        if (SeatCode.read(entry.code()).equals(booking.seat().code())) {
            return Optional.empty();
        }
        return Optional.of(new SeatCodeNeeded(true));
    }

    private void note(Booking booking, Optional<StartOutcome> refusal) {
        if (refusal.filter(new SeatCodeNeeded(true)::equals).isPresent()) {
            audit.record(
                    "delivery.seat-code.wrong",
                    BookingEnds.subject(booking.id()),
                    Map.of("seat", String.valueOf(booking.seat().number())));
        }
    }
}
