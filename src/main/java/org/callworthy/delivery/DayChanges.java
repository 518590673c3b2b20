package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a day's change or end means for those who are booked. The caller holds the day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DayChanges {

    private final ExamDayRepository days;
    private final SeatRepository seats;
    private final BookingRepository bookings;
    private final BookableRepository bookable;
    private final AssignmentRepository assignments;
    private final BookingEnds ends;
    private final BookingNotices notices;
    private final People people;
    private final AuditLog audit;
    private final InstantSource clock;

    DayChanges(
            ExamDayRepository days,
            SeatRepository seats,
            BookingRepository bookings,
            BookableRepository bookable,
            AssignmentRepository assignments,
            BookingEnds ends,
            BookingNotices notices,
            People people,
            AuditLog audit,
            InstantSource clock) {
        this.days = days;
        this.seats = seats;
        this.bookings = bookings;
        this.bookable = bookable;
        this.assignments = assignments;
        this.ends = ends;
        this.notices = notices;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Before anything is read. */
    void hold(DayId day) {
        days.hold(day);
        bookings.holdCalendars(day);
    }

    DayOutcome change(ExamDay day, DayPlan plan) {
        List<Booking> booked = bookings.holding(day.id());
        Optional<DayOutcome> refusal = refusal(day, plan, booked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        days.update(day.id(), plan);
        if (plan.seats() > day.plan().seats()) {
            seats.add(day.id(), day.plan().seats() + 1, plan.seats());
        } else {
            seats.removeAbove(day.id(), plan.seats());
        }
        if (isOtherAppointment(day.plan(), plan)) {
            booked.forEach(booking -> follow(booking, plan));
        }
        audit.record("delivery.day.changed", ExamDays.subject(day.id()));
        return new DayOutcome.Done(day.id());
    }

    DayOutcome cancel(ExamDay day, Reason reason) {
        days.cancel(day.id(), clock.instant());
        bookings.holding(day.id()).stream()
                .filter(booking -> !booking.isBegun())
                .forEach(booking -> ends.end(booking, reason.text()));
        audit.record("delivery.day.cancelled", ExamDays.subject(day.id()));
        return new DayOutcome.Done(day.id());
    }

    private void follow(Booking booking, DayPlan plan) {
        booking.parts().stream()
                .filter(part ->
                        assignments.lock(part.assignment()).orElseThrow().state() == AssignmentState.WAITING)
                .forEach(part -> assignments.setWindow(part.assignment(), plan.opensAt(), plan.closesAt()));
        bookings.changed(booking.id());
        notices.changed(booking.id());
    }

    private static boolean isOtherAppointment(DayPlan before, DayPlan after) {
        return !before.opensAt().equals(after.opensAt())
                || !before.closesAt().equals(after.closesAt())
                || !before.place().equals(after.place())
                || !before.title().equals(after.title())
                || !before.zone().equals(after.zone())
                || before.remote() != after.remote();
    }

    private Optional<DayOutcome> refusal(ExamDay day, DayPlan plan, List<Booking> booked) {
        int last = seats.lastTaken(day.id());
        if (plan.seats() < last) {
            return Optional.of(new DayOutcome.SeatsTaken(last));
        }
        Set<PartKey> dropped = new HashSet<>(day.plan().parts());
        dropped.removeAll(plan.parts());
        boolean missing = bookable.lines(day.id(), clock.instant()).stream()
                .flatMap(line -> line.parts().stream())
                .anyMatch(part -> dropped.contains(part.what()));
        if (missing) {
            return Optional.of(new DayOutcome.PartsBooked());
        }
        Set<PersonId> who = new HashSet<>(booked.stream().map(Booking::person).toList());
        Set<PersonId> watching = new HashSet<>(plan.invigilators());
        watching.retainAll(who);
        return watching.isEmpty()
                ? overlapping(day, plan, who)
                : Optional.of(new DayOutcome.InvigilatorsBooked(names(watching)));
    }

    private Optional<DayOutcome> overlapping(ExamDay day, DayPlan plan, Set<PersonId> who) {
        Set<PersonId> twice = new HashSet<>();
        bookable.booked(who).forEach((person, on) -> {
            if (on.stream().anyMatch(each -> !each.day().equals(day.id()) && each.overlaps(plan))) {
                twice.add(person);
            }
        });
        return twice.isEmpty() ? Optional.empty() : Optional.of(new DayOutcome.Overlapping(names(twice)));
    }

    private List<String> names(Collection<PersonId> who) {
        List<String> names = new ArrayList<>(people.names(who).values());
        names.sort(String::compareTo);
        return names;
    }
}
