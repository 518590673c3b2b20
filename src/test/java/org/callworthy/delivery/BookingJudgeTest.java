package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.BookingOutcome.AlreadyBooked;
import org.callworthy.delivery.BookingOutcome.Begun;
import org.callworthy.delivery.BookingOutcome.DueBefore;
import org.callworthy.delivery.BookingOutcome.NothingAssigned;
import org.callworthy.delivery.BookingOutcome.Overlaps;
import org.callworthy.delivery.BookingOutcome.UsedUp;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day from nine to noon is asked for at seven, three days before. */
class BookingJudgeTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    private static final Instant NOW = NINE.minus(Duration.ofHours(74));
    private static final PersonId LI = new PersonId(1);
    private static final CaseId CASE = new CaseId(7);

    private final ExamDay day = day(1, NINE);
    private final List<Assignment> assigned = new ArrayList<>();
    private final List<BookedDay> bookedDays = new ArrayList<>();
    private final Map<AssignmentId, BookedDay> bookedParts = new HashMap<>();
    private final Map<AssignmentId, Instant> due = new HashMap<>();
    private final Assignments assignments = mock(Assignments.class);
    private Instant now = NOW;

    @BeforeEach
    void nobodyWaits() {
        when(assignments.waitedUntil(any())).thenReturn(Instant.MIN);
    }

    @Test
    void whatIsDueBeforeTheDayOpensCannotBeSatThere() {
        Assignment exam = assign("exam", 1, AssignmentState.WAITING);
        due.put(exam.id(), NINE.minusMillis(1));
        assertThat(why()).contains(new DueBefore(NINE.minusMillis(1)));
        due.put(exam.id(), NINE);
        assertThat(parts()).as("begun in time, it may last longer").containsExactly(exam);
    }

    @Test
    void nothingIsBookedAnyMoreAfterTheDayByWhichItWasDueEvenOnADayThatHasBegun() {
        now = NINE.plus(Duration.ofHours(1));
        Assignment exam = assign("exam", 1, AssignmentState.WAITING);
        due.put(exam.id(), now.plusMillis(1));
        assertThat(parts()).containsExactly(exam);
        due.put(exam.id(), now);
        assertThat(why()).contains(new DueBefore(now));
    }

    @Test
    void whatIsInTimeIsBookedWithoutWhatIsNot() {
        Assignment exam = assign("exam", 1, AssignmentState.WAITING);
        Assignment call = assign("role-play", 1, AssignmentState.WAITING);
        due.put(exam.id(), NOW);
        assertThat(parts()).containsExactly(call);
        bookedParts.put(call.id(), booked(2, NINE.minus(Duration.ofHours(30))));
        assertThat(why()).as("of what is free, all is due before").contains(new DueBefore(NOW));
    }

    @Test
    void whatIsBookedOnADayToComeIsNotFreeAndWhatWasMissedIs() {
        Assignment exam = assign("exam", 1, AssignmentState.WAITING);
        BookedDay endsNow = booked(2, NOW.minus(Duration.ofHours(3)));
        bookedParts.put(exam.id(), endsNow);
        assertThat(why()).as("it can be begun still").contains(new AlreadyBooked(endsNow));
        bookedParts.put(exam.id(), booked(2, NOW.minus(Duration.ofHours(3)).minusMillis(1)));
        assertThat(parts()).containsExactly(exam);
    }

    @Test
    void theDayThatABookingMovesFromDoesNotStandInTheWay() {
        Assignment exam = assign("exam", 1, AssignmentState.WAITING);
        BookedDay from = booked(2, NINE.plus(Duration.ofHours(1)));
        bookedParts.put(exam.id(), from);
        bookedDays.add(from);
        assertThat(why()).contains(new Overlaps(from));
        assertThat(verdict(Optional.of(from.day())).parts()).containsExactly(exam);
        BookedDay other = booked(3, NINE.plus(Duration.ofDays(2)));
        bookedParts.put(exam.id(), other);
        assertThat(verdict(Optional.of(from.day())).refusal()).contains(new AlreadyBooked(other));
    }

    @Test
    void onlyTheNewestAttemptOfAComponentCounts() {
        assign("exam", 1, AssignmentState.CLOSED);
        Assignment second = assign("exam", 2, AssignmentState.WAITING);
        assertThat(parts()).containsExactly(second);
        when(assignments.waitedUntil(second)).thenReturn(NINE);
        assertThat(parts()).containsExactly(second);
        when(assignments.waitedUntil(second)).thenReturn(NINE.plusMillis(1));
        assertThat(why()).contains(new Waiting(NINE.plusMillis(1)));
        assign("exam", 3, AssignmentState.UNDER_WAY);
        assertThat(why()).contains(new Begun());
    }

    @Test
    void whereNothingCanBeSatTheReasonIsTold() {
        assertThat(why()).contains(new NothingAssigned());
        assign("role-play", 1, AssignmentState.WITHDRAWN);
        assertThat(why()).contains(new NothingAssigned());
        assign("exam", 1, AssignmentState.CLOSED);
        assertThat(why()).contains(new Begun());
        when(assignments.nextAttempt(CASE, "exam")).thenReturn(new NextAttempt.UsedUp(3));
        assertThat(why()).contains(new UsedUp(3));
    }

    @Test
    void whoBooksOneThingIsToldWhatStandsAgainstThatOne() {
        Assignment exam = assign("exam", 2, AssignmentState.WAITING);
        Assignment call = assign("role-play", 1, AssignmentState.WAITING);
        due.put(exam.id(), NOW);
        assertThat(verdict(Optional.empty(), Optional.of(exam.id())).refusal()).contains(new DueBefore(NOW));
        assertThat(verdict(Optional.empty(), Optional.of(call.id())).parts()).containsExactly(call);
    }

    private Optional<BookingOutcome> why() {
        return verdict(Optional.empty()).refusal();
    }

    private List<Assignment> parts() {
        return verdict(Optional.empty()).parts();
    }

    private BookingVerdict verdict(Optional<DayId> moving) {
        return verdict(moving, Optional.empty());
    }

    private BookingVerdict verdict(Optional<DayId> moving, Optional<AssignmentId> only) {
        BookableRepository bookable = mock(BookableRepository.class);
        when(bookable.assigned(any(), any())).thenReturn(Map.of(LI, assigned));
        when(bookable.booked(any())).thenReturn(Map.of(LI, bookedDays));
        when(bookable.bookedParts(any())).thenReturn(bookedParts);
        when(bookable.inactive(any())).thenReturn(Set.of());
        BookingJudge judge = new BookingJudge(bookable, assignments, List.of(ids -> due));
        return judge.judge(day, List.of(LI), moving, only, now).get(LI);
    }

    private Assignment assign(String component, int attemptNo, AssignmentState state) {
        Assignment made = new Assignment(
                new AssignmentId(assigned.size() + 1),
                CASE,
                LI,
                component.equals("exam") ? AssignmentKind.EXAM : AssignmentKind.ROLE_PLAY,
                component,
                attemptNo,
                NOW,
                NINE.plus(Duration.ofDays(30)),
                40,
                state);
        assigned.add(made);
        return made;
    }

    private static BookedDay booked(long id, Instant opensAt) {
        return new BookedDay(new DayId(id), "Agents I", opensAt, opensAt.plus(Duration.ofHours(3)));
    }

    private static ExamDay day(long id, Instant opensAt) {
        DayPlan plan = new DayPlan(
                "Agents I",
                null,
                false,
                "Room 3",
                "",
                ZoneId.of("Asia/Shanghai"),
                opensAt,
                opensAt.plus(Duration.ofHours(3)),
                false,
                2,
                Set.of(new PartKey(Track.AGENT, Level.I, "exam"), new PartKey(Track.AGENT, Level.I, "role-play")),
                Set.of());
        return new ExamDay(new DayId(id), plan, null, 0, null, 1);
    }
}
