package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.BookingOutcome.AlreadyBooked;
import org.callworthy.delivery.BookingOutcome.Begun;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.BookingOutcome.DayOver;
import org.callworthy.delivery.BookingOutcome.Full;
import org.callworthy.delivery.BookingOutcome.NothingAssigned;
import org.callworthy.delivery.BookingOutcome.Overlaps;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, PlannedDays.class})
class BookingsTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    Bookings bookings;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    InstantSource clock;

    @Test
    void aBookingMovesTheWindowToTheDayAndCancellingGivesTheEarlierOneBack() {
        PersonId agent = candidates.agent();
        AssignmentId exam = candidates.exam(agent);
        Assignment before = assignments.find(exam);
        ExamDay day = planned.inDays(3, 2);

        Booked booked = book(day, agent);

        assertThat(booked.seat()).isOne();
        assertThat(assignments.find(exam).opensAt()).isEqualTo(day.plan().opensAt());
        assertThat(assignments.find(exam).closesAt()).isEqualTo(day.plan().closesAt());
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(StartOutcome.NotYet.class);
        assertThat(system(() -> bookings.cancel(booked.booking(), new Reason("ill"))))
                .isInstanceOf(MoveOutcome.Cancelled.class);
        assertThat(assignments.find(exam)).isEqualTo(before);
        assertThat(system(() -> bookings.cancel(booked.booking(), new Reason("ill"))))
                .isInstanceOf(MoveOutcome.Gone.class);
    }

    @Test
    void thePreviewSaysWhoCannotBeBookedAndWhyAndStopsAtTheLastSeat() {
        PersonId nobody = candidates.agent();
        PersonId first = waiting();
        PersonId second = waiting();
        PersonId third = waiting();
        PersonId elsewhere = waiting();
        ExamDay day = planned.inDays(4, 2);
        ExamDay same = planned.inDays(4, 1);
        book(same, elsewhere);

        Map<PersonId, Optional<BookingOutcome>> preview =
                system(() -> bookings.preview(day.id(), List.of(nobody, first, elsewhere, second, third)));

        assertThat(preview.get(nobody)).contains(new NothingAssigned());
        assertThat(preview.get(elsewhere)).get().isInstanceOf(Overlaps.class);
        assertThat(preview.get(first)).isEmpty();
        assertThat(preview.get(second)).isEmpty();
        assertThat(preview.get(third)).contains(new Full());
        assertThat(system(() -> bookings.book(day.id(), preview.keySet())).values())
                .filteredOn(Booked.class::isInstance)
                .hasSize(2);
        assertThat(system(() -> bookings.preview(day.id(), List.of(first))).get(first))
                .get()
                .isInstanceOf(AlreadyBooked.class);
    }

    @Test
    void theLastSeatGoesToOneOfManyWhoAskAtOnce() {
        ExamDay day = planned.inDays(5, 1);
        List<PersonId> many = IntStream.range(0, 8).mapToObj(n -> waiting()).toList();
        List<BookingOutcome> outcomes = many.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> system(() -> bookings.book(day.id(), person))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Full.class::isInstance).hasSize(7);
    }

    @Test
    void whoHasBegunCannotBeBookedMovedOrCancelled() {
        PersonId agent = candidates.agent();
        AssignmentId exam = candidates.exam(agent);
        attempts.start(exam, agent, Locale.ENGLISH);
        assertThat(system(() -> bookings.book(planned.inDays(6, 1).id(), agent)))
                .isEqualTo(new Begun());
    }

    @Test
    void waitingDaysAfterAnAttemptKeepADayFromBeingBooked() {
        PersonId agent = candidates.agent();
        CaseId caseId = candidates.open(agent);
        AssignmentId exam = candidates.ready(caseId, Candidates.EXAM);
        var started = (StartOutcome.Started) attempts.start(exam, agent, Locale.ENGLISH);
        attempts.close(started.attempt(), CloseReason.CANDIDATE);
        assertThat(assignments.nextAttempt(caseId, Candidates.EXAM)).isInstanceOf(NextAttempt.Allowed.class);
        Instant from = ((NextAttempt.Allowed) assignments.nextAttempt(caseId, Candidates.EXAM)).from();
        assignments.assign(new NewAssignment(caseId, Candidates.EXAM, from, from.plus(Duration.ofDays(30))));

        assertThat(system(() -> bookings.book(planned.inDays(1, 1).id(), agent)))
                .isEqualTo(new Waiting(from));
        long days = Duration.between(clock.instant(), from).toDays() + 2;
        assertThat(system(() -> bookings.book(planned.inDays((int) days, 1).id(), agent)))
                .isInstanceOf(Booked.class);
    }

    @Test
    void movingKeepsTheBookingAndRaisesItsSequence() {
        PersonId agent = waiting();
        ExamDay from = planned.inDays(7, 1);
        ExamDay to = planned.inDays(8, 1);
        Booked booked = book(from, agent);
        assertThat(system(() -> bookings.move(booked.booking(), to.id()))).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(system(() -> bookings.of(from.id()))).isEmpty();
        assertThat(system(() -> bookings.of(to.id())))
                .extracting(BookingLine::booking)
                .containsExactly(booked.booking());
        PersonId other = waiting();
        BookingId others = book(from, other).booking();
        assertThat(system(() -> bookings.move(others, to.id()))).isEqualTo(new MoveOutcome.Refused(new Full()));
    }

    @Test
    void aChangedDayTakesItsPeopleAlongAndACancelledOneLetsThemGo() {
        PersonId agent = candidates.agent();
        AssignmentId exam = candidates.exam(agent);
        Assignment before = assignments.find(exam);
        ExamDay day = planned.inDays(9, 2);
        book(day, agent);
        DayPlan later = planned.shifted(day.plan(), Duration.ofHours(2), 1);
        assertThat(system(() -> days.change(day.id(), day.version(), later))).isInstanceOf(DayOutcome.Done.class);
        assertThat(assignments.find(exam).opensAt()).isEqualTo(later.opensAt());
        assertThat(system(() -> days.change(day.id(), day.version(), later)))
                .isInstanceOf(DayOutcome.ChangedMeanwhile.class);
        assertThat(system(() -> days.cancel(day.id(), new Reason("no power")))).isInstanceOf(DayOutcome.Done.class);
        assertThat(assignments.find(exam)).isEqualTo(before);
        assertThat(system(() -> bookings.book(day.id(), agent))).isEqualTo(new DayOver());
    }

    @Test
    void aDayNeitherLosesTakenSeatsNorPutsAnybodyOnTwoDaysAtOnce() {
        PersonId agent = waiting();
        ExamDay day = planned.inDays(10, 3);
        ExamDay next = planned.inDays(11, 1);
        book(day, waiting());
        book(day, agent);
        assertThat(system(() -> days.change(day.id(), day.version(), planned.shifted(day.plan(), Duration.ZERO, 1))))
                .isEqualTo(new DayOutcome.SeatsTaken(2));
        AssignmentId call = candidates.ready(assignments.of(agent).getFirst().caseId(), "role-play");
        assertThat(call).isNotNull();
        assertThat(book(next, agent).seat()).isOne();
        DayPlan moved = planned.shifted(day.plan(), Duration.ofDays(1), 3);
        assertThat(system(() -> days.change(day.id(), day.version(), moved)))
                .isInstanceOf(DayOutcome.Overlapping.class);
    }

    @Test
    void onlyTheTrainingDepartmentAndAdministratorsBook() {
        PersonId agent = waiting();
        ExamDay day = planned.inDays(12, 1);
        assertThatThrownBy(() -> planned.asCandidate(agent, () -> bookings.book(day.id(), agent)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> planned.asCandidate(agent, () -> days.seats(day.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PersonId waiting() {
        PersonId agent = candidates.agent();
        candidates.exam(agent);
        return agent;
    }

    private Booked book(ExamDay day, PersonId person) {
        return planned.book(day, person);
    }

    private static <T> T system(java.util.function.Supplier<T> work) {
        return ActAs.system(work);
    }
}
