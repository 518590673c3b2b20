package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.BookingOutcome.Full;
import org.callworthy.delivery.BookingOutcome.NotForSelf;
import org.callworthy.delivery.BookingOutcome.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import({Candidates.class, PlannedDays.class})
class OwnBookingsTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    OwnBookings own;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    InstantSource clock;

    private final PersonId[] who = new PersonId[1];

    @Test
    void whoMissedTheWindowBooksAnotherDayAndCanGiveTheSeatBack() {
        AssignmentId exam = missed();
        ExamDay day = open(3, 1);
        assertThat(offer(exam, day).why()).isNull();
        assertThat(mine(() -> own.book(exam, day.id()))).isInstanceOf(Booked.class);
        assertThat(assignments.find(exam).opensAt()).isEqualTo(day.plan().opensAt());
        assertThat(mine(() -> own.canGiveBack(exam))).isTrue();
        assertThat(offer(exam, open(4, 1)).why()).as("one seat at a time").isInstanceOf(NotForSelf.class);
        assertThat(mine(() -> own.giveBack(exam))).isInstanceOf(MoveOutcome.Cancelled.class);
        assertThat(assignments.find(exam).closesAt()).isBefore(clock.instant());
        assertThat(mine(() -> own.giveBack(exam))).isInstanceOf(MoveOutcome.Gone.class);
        assertThat(offer(exam, open(5, 1)).why()).isNull();
    }

    @Test
    void anotherAttemptCanBeBookedAfterTheWaitingDaysAndTheRefusalSaysFromWhen() {
        AssignmentId again = secondAttempt();
        Instant from = assignments.find(again).opensAt();
        ExamDay early = open(1, 1);
        assertThat(offer(again, early).why()).isEqualTo(new Waiting(from));
        assertThat(mine(() -> own.book(again, early.id()))).isEqualTo(new Waiting(from));
        ExamDay later = open((int) Duration.between(clock.instant(), from).toDays() + 2, 1);
        assertThat(mine(() -> own.book(again, later.id()))).isInstanceOf(Booked.class);
    }

    @Test
    void whoCanSitAnywayBooksNothingAndDaysThatAreNotOpenAreNotOffered() {
        who[0] = candidates.agent();
        AssignmentId exam = candidates.exam(who[0]);
        ExamDay day = open(6, 1);
        assertThat(offer(exam, day).why()).isEqualTo(new NotForSelf());
        AssignmentId other = missed();
        ExamDay closed = planned.inDays(7, 1);
        assertThat(mine(() -> own.offers(other)))
                .extracting(each -> each.day().id())
                .doesNotContain(closed.id());
        assertThat(mine(() -> own.book(other, closed.id()))).isEqualTo(new NotForSelf());
    }

    @Test
    void aFullDayIsToldAsFull() {
        ExamDay day = open(8, 1);
        AssignmentId first = missed();
        assertThat(mine(() -> own.book(first, day.id()))).isInstanceOf(Booked.class);
        AssignmentId second = missed();
        assertThat(offer(second, day).why()).isEqualTo(new Full());
        assertThat(mine(() -> own.book(second, day.id()))).isEqualTo(new Full());
    }

    @Test
    void onlyWhatIsTheirsCanBeBooked() {
        AssignmentId exam = missed();
        ExamDay day = open(9, 1);
        who[0] = candidates.agent();
        assertThatThrownBy(() -> mine(() -> own.book(exam, day.id()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mine(() -> own.offers(exam))).isInstanceOf(AccessDeniedException.class);
        PersonId invigilator = candidates.invigilator();
        assertThatThrownBy(() -> planned.asCandidate(invigilator, () -> own.book(exam, day.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AssignmentId missed() {
        who[0] = candidates.agent();
        AssignmentId exam = candidates.exam(who[0]);
        Instant now = clock.instant();
        assignments.giveWindow(exam, now.minusSeconds(7200), now.minusSeconds(3600));
        return exam;
    }

    private AssignmentId secondAttempt() {
        who[0] = candidates.agent();
        CaseId caseId = candidates.open(who[0]);
        AssignmentId exam = candidates.ready(caseId, Candidates.EXAM);
        var started = (StartOutcome.Started) attempts.start(exam, who[0], Locale.ENGLISH);
        attempts.close(started.attempt(), CloseReason.CANDIDATE);
        Instant now = clock.instant();
        return assignments.assign(new NewAssignment(caseId, Candidates.EXAM, now, now.plus(Duration.ofDays(60))));
    }

    private ExamDay open(int days, int seats) {
        return planned.plan(clock.instant().plus(Duration.ofDays(days)), seats, false, true);
    }

    private OwnOffer offer(AssignmentId exam, ExamDay day) {
        return mine(() -> own.offers(exam)).stream()
                .filter(each -> each.day().id().equals(day.id()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T mine(Supplier<T> work) {
        return planned.asCandidate(who[0], work);
    }
}
