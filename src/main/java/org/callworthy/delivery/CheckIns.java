package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.delivery.CheckInOutcome.CheckedIn;
import org.callworthy.delivery.CheckInOutcome.Gone;
import org.callworthy.delivery.CheckInOutcome.NotThePerson;
import org.callworthy.delivery.CheckInOutcome.Oneself;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What invigilators do at the door, and when somebody needs another seat. Not to be called within a transaction. */
@Service
@RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
public class CheckIns {

    private final BookingRepository bookings;
    private final SeatRepository seats;
    private final ExamDayRepository days;
    private final CheckRepository checks;
    private final BookingNotices notices;
    private final BoardReach reach;
    private final DayReach dayReach;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    CheckIns(
            BookingRepository bookings,
            SeatRepository seats,
            ExamDayRepository days,
            CheckRepository checks,
            BookingNotices notices,
            BoardReach reach,
            DayReach dayReach,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.days = days;
        this.checks = checks;
        this.notices = notices;
        this.reach = reach;
        this.dayReach = dayReach;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Records what was found; with the right identity they can begin. Again: a later look replaces the earlier, and a code
     * that was given after that opens nothing any more.
     */
    public CheckInOutcome checkIn(BookingId id, CheckIn found) {
        if (bookings.find(id)
                .filter(booking -> reach.isOneself(booking.person()))
                .isPresent()) {
            return new Oneself();
        }
        return within(id, booking -> {
            Optional<PersonId> by = signedIn.idIfAny();
            Instant now = clock.instant();
            booking.parts().forEach(part -> {
                checks.insert(part.assignment(), CheckKind.IDENTITY, found.identity(), by, found.document(), now);
                found.others().forEach((kind, passed) -> checks.insert(part.assignment(), kind, passed, by, null, now));
            });
            audit.record(
                    "delivery.identity.checked",
                    BookingEnds.subject(id),
                    Map.of("document", found.document().name(), "passed", String.valueOf(found.identity())));
            if (!found.identity()) {
                bookings.takeCheckInBack(id);
                seats.giveNewCode(booking.seat().id());
                return new NotThePerson();
            }
            bookings.checkIn(id, by, now);
            return new CheckedIn(booking.seat());
        });
    }

    /** The bookings of a day whose holders are the signed-in person's to check in. */
    public Set<BookingId> theirs(DayId day) {
        return reach.bookings(day);
    }

    /** Where somebody could go: free seats of the day, by number. */
    public List<Seat> freeSeats(DayId day) {
        return days.find(day).filter(dayReach.seen()).isPresent() ? seats.free(day) : List.of();
    }

    /** To another seat of the day. Whoever has begun goes on there at the same keystroke, with a code made for that. */
    public Optional<Seat> moveTo(BookingId id, SeatId to) {
        return inTransaction(id, booking -> {
            Optional<Seat> free = seats.free(booking.day()).stream()
                    .filter(seat -> seat.id().equals(to))
                    .findFirst();
            if (free.isEmpty()) {
                return Optional.empty();
            }
            Seat seat = booking.isBegun() ? withNewCode(free.get()) : free.get();
            bookings.move(booking, seat);
            bookings.reopenCode(id);
            audit.record(
                    "delivery.booking.seat-changed",
                    BookingEnds.subject(id),
                    Map.of("seat", String.valueOf(seat.number())));
            if (!booking.isBegun()) {
                notices.changed(id);
            }
            return Optional.of(seat);
        });
    }

    /** A code for another computer at the same seat, or at home; the one before opens nothing any more. */
    public Optional<Seat> newCode(BookingId id) {
        return inTransaction(id, booking -> {
            Seat seat = withNewCode(booking.seat());
            bookings.reopenCode(id);
            audit.record("delivery.seat-code.given", BookingEnds.subject(id));
            return Optional.of(seat);
        });
    }

    private Seat withNewCode(Seat seat) {
        return new Seat(seat.id(), seat.day(), seat.number(), seats.giveNewCode(seat.id()));
    }

    private CheckInOutcome within(BookingId id, java.util.function.Function<Booking, CheckInOutcome> act) {
        return this.<CheckInOutcome>inTransaction(id, booking -> Optional.of(act.apply(booking)))
                .orElseGet(Gone::new);
    }

    private <T> Optional<T> inTransaction(BookingId id, java.util.function.Function<Booking, Optional<T>> act) {
        Booking seen = bookings.find(id).orElseThrow();
        reach.admitToAct(seen);
        DayId day = seen.day();
        Supplier<Optional<T>> work = () -> {
            days.hold(day);
            return bookings.find(id)
                    .filter(booking -> booking.holds() && booking.day().equals(day))
                    .flatMap(act);
        };
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
