package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteId;
import org.callworthy.delivery.BookingOutcome.Begun;
import org.callworthy.delivery.BookingOutcome.Full;
import org.callworthy.delivery.BookingOutcome.NotForSelf;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets candidates book a seat for another attempt, or for one that they missed, within the scheme's limits and on days that are
 * open for that. Not to be called within a transaction.
 */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class OwnBookings {

    private final Assignments assignments;
    private final Cases cases;
    private final ExamDayRepository days;
    private final BookingRepository bookings;
    private final BookingJudge judge;
    private final BookingActs acts;
    private final OwnSite site;
    private final Appointments appointments;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OwnBookings(
            Assignments assignments,
            Cases cases,
            ExamDayRepository days,
            BookingRepository bookings,
            BookingJudge judge,
            BookingActs acts,
            OwnSite site,
            Appointments appointments,
            SignedIn signedIn,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.assignments = assignments;
        this.cases = cases;
        this.days = days;
        this.bookings = bookings;
        this.judge = judge;
        this.acts = acts;
        this.site = site;
        this.appointments = appointments;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Their own, if it is theirs. */
    public Optional<Assignment> find(AssignmentId id) {
        return assignments.findOwn(id, signedIn.id());
    }

    /** Their seats on days that are not past, by assignment. */
    public Map<AssignmentId, Appointment> seats() {
        return appointments.of(signedIn.id());
    }

    /** Where it is sat; empty once the day is past, or without a booking. */
    public Optional<Appointment> seat(AssignmentId id) {
        return appointments.of(own(id).id());
    }

    /** Days to come that are open for booking by candidates of their site and serve what they have to sit. */
    public List<OwnOffer> offers(AssignmentId id) {
        Assignment own = own(id);
        Instant now = clock.instant();
        PartKey part = part(own);
        Optional<SiteId> home = site.of(own.person(), now);
        return days.endingFrom(now).stream()
                .filter(day -> day.plan().selfBooking() && day.plan().parts().contains(part))
                .filter(day -> !day.isOverAt(now) && OwnSite.suits(day.plan(), home))
                .map(day -> new OwnOffer(day, refusal(own, day, now).orElse(null)))
                .toList();
    }

    public BookingOutcome book(AssignmentId id, DayId to) {
        Assignment own = own(id);
        ExamDay day = days.find(to).orElseThrow();
        return refusal(own, day, clock.instant())
                .orElseGet(() -> Objects.requireNonNull(
                        transaction.execute(status -> acts.book(to, own.person(), Optional.of(id)))));
    }

    /** Whether they can give the seat back: one that they booked themselves, until the day begins. */
    public boolean canGiveBack(AssignmentId id) {
        return ownSeat(own(id)).isPresent();
    }

    public MoveOutcome giveBack(AssignmentId id) {
        return ownSeat(own(id))
                .<MoveOutcome>map(booking ->
                        Objects.requireNonNull(transaction.execute(status -> acts.cancel(booking, "CANDIDATE"))))
                .orElseGet(MoveOutcome.Gone::new);
    }

    private Optional<Booking> ownSeat(Assignment own) {
        return bookings.holding(own.id())
                .filter(booking -> own.person().equals(booking.bookedBy()))
                .filter(booking -> days.find(booking.day())
                        .filter(day -> clock.instant().isBefore(day.plan().opensAt()))
                        .isPresent());
    }

    private Optional<BookingOutcome> refusal(Assignment own, ExamDay day, Instant now) {
        if (own.state() != AssignmentState.WAITING) {
            return Optional.of(new Begun());
        }
        boolean missed = now.isAfter(own.closesAt());
        if (!day.plan().selfBooking() || own.attemptNo() == 1 && !missed) {
            return Optional.of(new NotForSelf());
        }
        Instant waited = assignments.waitedUntil(own);
        if (day.plan().opensAt().isBefore(waited)) {
            return Optional.of(new Waiting(waited));
        }
        BookingVerdict verdict = Objects.requireNonNull(
                judge.judge(day, List.of(own.person()), Optional.empty(), Optional.of(own.id()), now)
                        .get(own.person()));
        return verdict.refusal().or(() -> day.free() > 0 ? Optional.empty() : Optional.of(new Full()));
    }

    private PartKey part(Assignment own) {
        Case of = cases.find(own.caseId());
        return new PartKey(of.track(), of.level(), own.component());
    }

    private Assignment own(AssignmentId id) {
        PersonId person = signedIn.id();
        return assignments.findOwn(id, person).orElseThrow(() -> new AccessDeniedException("Not their assignment"));
    }
}
