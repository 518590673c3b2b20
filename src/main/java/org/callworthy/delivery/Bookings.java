package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SiteLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives seats of exam days to people. Not to be called within a transaction: each person has one of their own. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
public class Bookings {

    private final ExamDayRepository days;
    private final BookingRepository bookings;
    private final BookableRepository bookable;
    private final BookingJudge judge;
    private final BookingActs acts;
    private final DayReach reach;
    private final SiteLimits limits;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Bookings(
            ExamDayRepository days,
            BookingRepository bookings,
            BookableRepository bookable,
            BookingJudge judge,
            BookingActs acts,
            DayReach reach,
            SiteLimits limits,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.days = days;
        this.bookings = bookings;
        this.bookable = bookable;
        this.judge = judge;
        this.acts = acts;
        this.reach = reach;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Who has which seat, by number. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
    public List<BookingLine> of(DayId day) {
        return days.find(day).filter(reach.seen()).isPresent() ? bookable.lines(day, clock.instant()) : List.of();
    }

    /** As {@link #preview}, however few seats are free. */
    public Map<PersonId, Optional<BookingOutcome>> judge(DayId id, Collection<PersonId> people) {
        ExamDay day = days.find(id).filter(reach.seen()).orElseThrow();
        Map<PersonId, Optional<BookingOutcome>> refusals = new LinkedHashMap<>();
        judge.judge(day, people, clock.instant()).forEach((person, verdict) -> refusals.put(person, verdict.refusal()));
        return refusals;
    }

    /** Who could be booked now, and why others could not; as many can as there are free seats, in the order given. */
    public Map<PersonId, Optional<BookingOutcome>> preview(DayId id, Collection<PersonId> people) {
        ExamDay day = days.find(id).filter(reach.seen()).orElseThrow();
        int[] free = {day.free()};
        Map<PersonId, Optional<BookingOutcome>> preview = judge(id, people);
        preview.replaceAll((person, refusal) ->
                refusal.isEmpty() && free[0]-- <= 0 ? Optional.of(new BookingOutcome.Full()) : refusal);
        return preview;
    }

    /** Each for themselves: what is refused to one keeps no other from it. */
    public Map<PersonId, BookingOutcome> book(DayId day, Collection<PersonId> people) {
        Map<PersonId, BookingOutcome> outcomes = new LinkedHashMap<>();
        people.forEach(person -> outcomes.computeIfAbsent(person, each -> book(day, each)));
        return outcomes;
    }

    public BookingOutcome book(DayId day, PersonId person) {
        if (!limits.reaches(person)) {
            return new BookingOutcome.OutOfReach();
        }
        admit(day);
        return within(() -> acts.book(day, person));
    }

    /** To any free seat of another day. */
    public MoveOutcome move(BookingId id, DayId to) {
        Booking seen = bookings.find(id).orElseThrow();
        admit(seen.day());
        admit(to);
        return within(() -> acts.move(seen, to));
    }

    public MoveOutcome cancel(BookingId id, Reason reason) {
        Booking seen = bookings.find(id).orElseThrow();
        admit(seen.day());
        return within(() -> acts.cancel(seen, reason.text()));
    }

    private void admit(DayId day) {
        reach.admit(days.find(day).orElseThrow().plan());
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
