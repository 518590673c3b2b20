package org.callworthy.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
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
import org.callworthy.delivery.BookingOutcome.DueBefore;
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
    private final List<DueDays> dueDays;

    BookingJudge(BookableRepository bookable, Assignments assignments, List<DueDays> dueDays) {
        this.bookable = bookable;
        this.assignments = assignments;
        this.dueDays = dueDays;
    }

    /** All that people have to sit of what the day serves. */
    Map<PersonId, BookingVerdict> judge(ExamDay day, Collection<PersonId> people, Instant now) {
        return judge(day, people, Optional.empty(), Optional.empty(), now);
    }

    /**
     * @param moving the day that a booking is to be moved from: what is booked there does not stand in the way
     * @param only the one thing to be sat there: nothing else makes up for it
     */
    Map<PersonId, BookingVerdict> judge(
            ExamDay day,
            Collection<PersonId> people,
            Optional<DayId> moving,
            Optional<AssignmentId> only,
            Instant now) {
        Map<PersonId, List<Assignment>> assigned =
                bookable.assigned(people, day.plan().parts());
        Map<PersonId, List<BookedDay>> booked = bookable.booked(people);
        Look look = new Look(day, bookable.bookedParts(people), due(assigned), moving, only, now);
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
                            .orElseGet(() -> parts(look, assigned.getOrDefault(person, List.of()))));
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

    private BookingVerdict parts(Look look, List<Assignment> assigned) {
        List<Assignment> newest =
                newest(assigned).stream().filter(look::isMeant).toList();
        List<Assignment> waiting = newest.stream()
                .filter(each -> each.state() == AssignmentState.WAITING)
                .toList();
        if (waiting.isEmpty()) {
            return BookingVerdict.cannot(nothing(newest));
        }
        List<Assignment> free = waiting.stream().filter(look::isFree).toList();
        if (free.isEmpty()) {
            return BookingVerdict.cannot(
                    new AlreadyBooked(look.booked(waiting.getFirst()).orElseThrow()));
        }
        List<Assignment> inTime = free.stream().filter(look::isInTime).toList();
        if (inTime.isEmpty()) {
            return BookingVerdict.cannot(new DueBefore(look.due(free.getFirst()).orElseThrow()));
        }
        List<Assignment> ready = inTime.stream()
                .filter(each -> !look.opensAt().isBefore(assignments.waitedUntil(each)))
                .toList();
        return ready.isEmpty()
                ? BookingVerdict.cannot(new Waiting(assignments.waitedUntil(inTime.getFirst())))
                : BookingVerdict.can(ready);
    }

    private Map<AssignmentId, Instant> due(Map<PersonId, List<Assignment>> assigned) {
        List<AssignmentId> ids = assigned.values().stream()
                .flatMap(List::stream)
                .map(Assignment::id)
                .toList();
        Map<AssignmentId, Instant> due = new HashMap<>();
        dueDays.forEach(each -> due.putAll(each.due(ids)));
        return due;
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

    /** The day that is asked for, and what all that might be sat there is bound by. */
    private record Look(
            ExamDay day,
            Map<AssignmentId, BookedDay> booked,
            Map<AssignmentId, Instant> due,
            Optional<DayId> moving,
            Optional<AssignmentId> only,
            Instant now) {

        Instant opensAt() {
            return day.plan().opensAt();
        }

        Optional<BookedDay> booked(Assignment part) {
            return Optional.ofNullable(booked.get(part.id()));
        }

        Optional<Instant> due(Assignment part) {
            return Optional.ofNullable(due.get(part.id()));
        }

        boolean isMeant(Assignment part) {
            return only.isEmpty() || only.get().equals(part.id());
        }

        /** What was booked on a day that is past and not begun there was missed: it can be booked anew. */
        boolean isFree(Assignment part) {
            return booked(part)
                    .filter(on -> !moving.equals(Optional.of(on.day())))
                    .filter(on -> !on.closesAt().isBefore(now))
                    .isEmpty();
        }

        /** It is not booked after the last day by which it is to be begun, even on a day that opened before. */
        boolean isInTime(Assignment part) {
            return due(part)
                    .filter(last -> last.isBefore(opensAt()) || !now.isBefore(last))
                    .isEmpty();
        }
    }
}
