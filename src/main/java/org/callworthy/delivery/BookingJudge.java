package org.callworthy.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.BookingOutcome.AlreadyBooked;
import org.callworthy.delivery.BookingOutcome.Begun;
import org.callworthy.delivery.BookingOutcome.DayOver;
import org.callworthy.delivery.BookingOutcome.Inactive;
import org.callworthy.delivery.BookingOutcome.Invigilates;
import org.callworthy.delivery.BookingOutcome.NothingAssigned;
import org.callworthy.delivery.BookingOutcome.Overlaps;
import org.callworthy.delivery.BookingOutcome.UsedUp;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.springframework.stereotype.Component;

/** Says who can be booked on a day and why others cannot; whether there is room is asked for apart. */
@Component
class BookingJudge {

    private final BookableRepository bookable;
    private final Assignments assignments;

    BookingJudge(BookableRepository bookable, Assignments assignments) {
        this.bookable = bookable;
        this.assignments = assignments;
    }

    /** @param moving the day that a booking is to be moved from: what is booked there does not stand in the way */
    Map<PersonId, BookingVerdict> judge(ExamDay day, Collection<PersonId> people, Optional<DayId> moving, Instant now) {
        Map<PersonId, List<Assignment>> assigned =
                bookable.assigned(people, day.plan().parts());
        Map<PersonId, List<BookedDay>> booked = bookable.booked(people);
        Map<AssignmentId, BookedDay> parts = bookable.bookedParts(people);
        Set<PersonId> inactive = bookable.inactive(people);
        Map<PersonId, BookingVerdict> verdicts = new LinkedHashMap<>();
        for (PersonId person : people) {
            List<BookedDay> days = booked.getOrDefault(person, List.of()).stream()
                    .filter(each -> !moving.equals(Optional.of(each.day())))
                    .toList();
            Optional<BookingOutcome> refusal = day.isOverAt(now)
                    ? Optional.of(new DayOver())
                    : inactive.contains(person) ? Optional.of(new Inactive()) : refusal(day, person, days);
            verdicts.put(
                    person,
                    refusal.map(BookingVerdict::cannot)
                            .orElseGet(() -> parts(day, assigned.getOrDefault(person, List.of()), parts, moving, now)));
        }
        return verdicts;
    }

    private static Optional<BookingOutcome> refusal(ExamDay day, PersonId person, List<BookedDay> days) {
        if (day.plan().invigilators().contains(person)) {
            return Optional.of(new Invigilates());
        }
        return days.stream()
                .filter(each -> each.day().equals(day.id()) || each.overlaps(day.plan()))
                .findFirst()
                .map(each -> each.day().equals(day.id()) ? new AlreadyBooked(each) : new Overlaps(each));
    }

    private BookingVerdict parts(
            ExamDay day,
            List<Assignment> assigned,
            Map<AssignmentId, BookedDay> booked,
            Optional<DayId> moving,
            Instant now) {
        List<Assignment> newest = newest(assigned);
        List<Assignment> waiting = newest.stream()
                .filter(each -> each.state() == AssignmentState.WAITING)
                .toList();
        if (waiting.isEmpty()) {
            return BookingVerdict.cannot(nothing(newest));
        }
        List<Assignment> free = waiting.stream()
                .filter(each -> isFree(booked.get(each.id()), moving, now))
                .toList();
        if (free.isEmpty()) {
            return BookingVerdict.cannot(new AlreadyBooked(java.util.Objects.requireNonNull(
                    booked.get(waiting.getFirst().id()))));
        }
        List<Assignment> ready = free.stream()
                .filter(each -> !day.plan().opensAt().isBefore(assignments.waitedUntil(each)))
                .toList();
        return ready.isEmpty()
                ? BookingVerdict.cannot(new Waiting(assignments.waitedUntil(free.getFirst())))
                : BookingVerdict.can(ready);
    }

    /** What was booked on a day that is past and not begun there was missed: it can be booked anew. */
    private static boolean isFree(
            @org.jspecify.annotations.Nullable BookedDay on, Optional<DayId> moving, Instant now) {
        return on == null
                || moving.equals(Optional.of(on.day()))
                || on.closesAt().isBefore(now);
    }

    private BookingOutcome nothing(List<Assignment> newest) {
        return newest.stream()
                .filter(each -> each.state() == AssignmentState.CLOSED)
                .map(each -> assignments.nextAttempt(each.caseId(), each.component()))
                .filter(NextAttempt.UsedUp.class::isInstance)
                .findFirst()
                .<BookingOutcome>map(used -> new UsedUp(((NextAttempt.UsedUp) used).attempts()))
                .orElseGet(() -> newest.stream().allMatch(each -> each.state() == AssignmentState.WITHDRAWN)
                        ? new NothingAssigned()
                        : new Begun());
    }

    /** Of each case and component the latest assignment, the oldest first. */
    private static List<Assignment> newest(List<Assignment> assigned) {
        Map<String, Assignment> newest = new TreeMap<>();
        assigned.forEach(each -> newest.merge(
                each.caseId() + " " + each.component(),
                each,
                (one, other) -> one.attemptNo() > other.attemptNo() ? one : other));
        return List.copyOf(newest.values());
    }
}
