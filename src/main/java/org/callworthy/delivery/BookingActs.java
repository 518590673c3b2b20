package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes bookings. Days are held first, by id, then the person's calendar, then assignments: so no two acts wait for each
 * other, and what is read after the locks is what holds.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookingActs {

    private final ExamDayRepository days;
    private final SeatRepository seats;
    private final BookingRepository bookings;
    private final AssignmentRepository assignments;
    private final BookingJudge judge;
    private final BookingEnds ends;
    private final BookingNotices notices;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    BookingActs(
            ExamDayRepository days,
            SeatRepository seats,
            BookingRepository bookings,
            AssignmentRepository assignments,
            BookingJudge judge,
            BookingEnds ends,
            BookingNotices notices,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.days = days;
        this.seats = seats;
        this.bookings = bookings;
        this.assignments = assignments;
        this.judge = judge;
        this.ends = ends;
        this.notices = notices;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    BookingOutcome book(DayId id, PersonId person) {
        return book(id, person, Optional.empty());
    }

    /** @param only the one thing to be sat there; empty for all that the person has to sit of what the day serves */
    BookingOutcome book(DayId id, PersonId person, Optional<AssignmentId> only) {
        days.hold(id);
        bookings.holdCalendar(person);
        ExamDay day = days.find(id).orElseThrow();
        BookingVerdict verdict = verdict(day, person, Optional.empty(), only);
        Optional<Seat> seat = seats.firstFree(id);
        if (verdict.refusal().isPresent() || seat.isEmpty()) {
            return verdict.refusal().orElseGet(BookingOutcome.Full::new);
        }
        List<Assignment> parts = verdict.parts().stream()
                .map(this::release)
                .filter(part -> part.state() == AssignmentState.WAITING)
                .toList();
        if (parts.isEmpty()) {
            return new BookingOutcome.Begun();
        }
        BookingId booking = new BookingId(Ids.next());
        bookings.insert(booking, seat.get(), person, parts, signedIn.idIfAny(), clock.instant());
        parts.forEach(part -> assignments.setWindow(
                part.id(), day.plan().opensAt(), day.plan().closesAt()));
        audit.record(
                "delivery.booking.made",
                BookingEnds.subject(booking),
                Map.of("day", id.toString(), "seat", String.valueOf(seat.get().number())));
        notices.booked(booking);
        return new BookingOutcome.Booked(booking, seat.get().number());
    }

    private Assignment release(Assignment part) {
        Assignment held = assignments.lock(part.id()).orElseThrow();
        if (held.state() != AssignmentState.WAITING) {
            return held;
        }
        ends.endMissed(part.id());
        return assignments.lock(part.id()).orElseThrow();
    }

    /** @param seen as it was when it was last looked at */
    MoveOutcome move(Booking seen, DayId to) {
        Stream.of(seen.day(), to).sorted(Comparator.comparing(DayId::value)).forEach(days::hold);
        bookings.holdCalendar(seen.person());
        Booking booking = bookings.find(seen.id()).orElseThrow();
        if (!booking.holds() || !booking.day().equals(seen.day()) || seen.day().equals(to)) {
            return new MoveOutcome.Gone();
        }
        if (isBegun(booking)) {
            return new MoveOutcome.Begun();
        }
        ExamDay day = days.find(to).orElseThrow();
        BookingVerdict verdict = verdict(day, booking.person(), Optional.of(seen.day()), Optional.empty());
        Optional<Seat> seat = seats.firstFree(to);
        if (verdict.refusal().isPresent() || seat.isEmpty()) {
            return new MoveOutcome.Refused(verdict.refusal().orElseGet(BookingOutcome.Full::new));
        }
        List<AssignmentId> served = verdict.parts().stream().map(Assignment::id).toList();
        if (!booking.parts().stream().allMatch(part -> served.contains(part.assignment()))) {
            return new MoveOutcome.Refused(new BookingOutcome.NothingAssigned());
        }
        bookings.move(booking, seat.get());
        booking.parts()
                .forEach(part -> assignments.setWindow(
                        part.assignment(), day.plan().opensAt(), day.plan().closesAt()));
        audit.record(
                "delivery.booking.moved",
                BookingEnds.subject(booking.id()),
                Map.of("day", to.toString(), "seat", String.valueOf(seat.get().number())));
        notices.changed(booking.id());
        return new MoveOutcome.Moved(seat.get());
    }

    MoveOutcome cancel(Booking seen, String reason) {
        days.hold(seen.day());
        Booking booking = bookings.find(seen.id()).orElseThrow();
        if (!booking.holds()) {
            return new MoveOutcome.Gone();
        }
        if (isBegun(booking)) {
            return new MoveOutcome.Begun();
        }
        ends.end(booking, reason);
        return new MoveOutcome.Cancelled();
    }

    /** Holds what is to be sat, so that nobody begins it meanwhile. */
    private boolean isBegun(Booking booking) {
        return booking.parts().stream()
                .map(part -> assignments.lock(part.assignment()).orElseThrow())
                .anyMatch(part -> part.state() != AssignmentState.WAITING);
    }

    private BookingVerdict verdict(ExamDay day, PersonId person, Optional<DayId> moving, Optional<AssignmentId> only) {
        Instant now = clock.instant();
        return Objects.requireNonNull(
                judge.judge(day, List.of(person), moving, only, now).get(person));
    }
}
