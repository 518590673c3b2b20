package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.Test;

class BookingRepositoryTest extends BookingScene {

    @Test
    void aDayIsReadBackAsPlanned() {
        ExamDay read = days.find(day).orElseThrow();
        assertThat(read.plan()).isEqualTo(wanted(2, Set.of(li)));
        assertThat(read.free()).isEqualTo(2);
        assertThat(days.endingFrom(NOON)).containsExactly(read);
        assertThat(days.endingFrom(NOON.plusSeconds(1))).isEmpty();
        assertThat(days.endedBefore(NOON.plusSeconds(1), 10)).containsExactly(read);
    }

    @Test
    void aChangedDayHasItsNewListsOnly() {
        DayPlan other = new DayPlan(
                "二号考场",
                null,
                true,
                "https://example.org/room",
                "",
                ZoneId.of("Europe/Berlin"),
                NINE,
                NOON,
                true,
                2,
                Set.of(new PartKey(Track.TRAINER, Level.II, "role-play")),
                Set.of());
        tx(() -> days.update(day, other));
        assertThat(days.find(day).orElseThrow().plan()).isEqualTo(other);
        tx(() -> days.cancel(day, NOON));
        assertThat(days.find(day).orElseThrow().isCancelled()).isTrue();
        assertThat(days.find(day).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void everySeatHasACodeOfItsOwnThatNobodyMisreads() {
        DayId large = plan(200, Set.of());
        assertThat(seats.of(large))
                .hasSize(200)
                .extracting(Seat::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-HJ-KM-NP-Z2-9]{6}"));
    }

    @Test
    void aSeatHasOneHolderAndAPersonOneSeatADayWhoeverAsks() {
        Seat first = seats.of(day).getFirst();
        Seat second = seats.of(day).getLast();
        book(first, person("wang"));
        PersonId zhao = person("zhao");
        assertThatThrownBy(() -> book(first, zhao)).isInstanceOf(org.jooq.exception.DataAccessException.class);
        book(second, zhao);
        DayId other = plan(2, Set.of());
        book(seats.of(other).getFirst(), zhao);
        assertThatThrownBy(() -> book(seats.of(other).getLast(), zhao))
                .isInstanceOf(org.jooq.exception.DataAccessException.class);
        assertThat(seats.free(day)).isEmpty();
        assertThat(seats.lastTaken(day)).isEqualTo(2);
    }

    @Test
    void anEndedBookingFreesSeatPersonAndAssignment() {
        PersonId wang = person("wang");
        Assignment exam = assign(wang);
        Seat seat = seats.of(day).getFirst();
        BookingId first = book(seat, wang, exam);
        Booking held = bookings.holding(exam.id()).orElseThrow();
        assertThat(held.parts())
                .containsExactly(new Booking.Part(exam.id(), AssignmentState.WAITING, new Span(NINE, NOON), null));
        assertThat(bookable.bookedParts(List.of(wang)).get(exam.id()).day()).isEqualTo(day);

        assertThat(tx(() -> bookings.end(first, "ill", Optional.of(li), NOON))).isTrue();
        assertThat(tx(() -> bookings.end(first, "ill", Optional.of(li), NOON))).isFalse();

        assertThat(bookings.holding(exam.id())).isEmpty();
        BookingId again = book(seat, wang, exam);
        assertThat(bookings.of(wang)).extracting(Booking::id).containsExactlyInAnyOrder(first, again);
        assertThat(bookings.find(first).orElseThrow().sequence()).isOne();
        assertThat(bookable.lines(day, NINE)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("wang");
            assertThat(line.parts()).containsExactly(new BookingLine.Part(exam.id(), EXAM, AssignmentState.WAITING));
        });
    }

    @Test
    void whoMovesToAnotherDayIsLookedAtAnew() {
        BookingId id = book(seats.of(day).getFirst(), person("wang"));
        tx(() -> bookings.checkIn(id, Optional.of(li), NINE));
        tx(() -> bookings.move(bookings.find(id).orElseThrow(), seats.of(day).getLast()));
        assertThat(bookings.find(id).orElseThrow().checkedInAt()).isEqualTo(NINE);
        DayId other = plan(1, Set.of());
        tx(() -> bookings.move(bookings.find(id).orElseThrow(), seats.of(other).getFirst()));
        Booking moved = bookings.find(id).orElseThrow();
        assertThat(moved.checkedInAt()).isNull();
        assertThat(moved.sequence()).isEqualTo(2);
        assertThat(bookings.holding(day)).isEmpty();
        assertThat(bookings.holding(other)).containsExactly(moved);
    }

    @Test
    void whatIsAssignedOfTheDaysComponentsIsFoundByPerson() {
        PersonId wang = person("wang");
        Assignment exam = assign(wang);
        assertThat(bookable.assigned(List.of(wang, li), Set.of(EXAM))).containsOnlyKeys(wang);
        assertThat(bookable.assigned(List.of(wang), Set.of(EXAM)).get(wang)).containsExactly(exam);
        assertThat(bookable.assigned(List.of(wang), Set.of(new PartKey(Track.AGENT, Level.II, "exam"))))
                .isEmpty();
        assertThat(bookable.inactive(List.of(wang, li))).isEmpty();
    }
}
