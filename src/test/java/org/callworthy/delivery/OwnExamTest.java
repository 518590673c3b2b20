package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.ClockOutcome.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Nobody watches over their own exam: an invigilator who is a candidate, too. */
@CallworthyTest
@Import({Candidates.class, PlannedDays.class})
class OwnExamTest {

    private static final Reason ALARM = new Reason("Fire alarm");

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Attempts attempts;

    @Autowired
    Invigilation invigilation;

    @Autowired
    LateAnswers late;

    @Autowired
    Accommodations accommodations;

    @Autowired
    Outages outages;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId self;
    private PersonId other;
    private AssignmentId exam;
    private AssignmentId othersExam;

    @BeforeEach
    void bothSit() {
        self = candidates.agent();
        ActAs.system(() -> {
            people.grant(self, Role.INVIGILATOR, null);
            return true;
        });
        other = candidates.agent();
        exam = candidates.exam(self);
        othersExam = candidates.exam(other);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void nobodyStopsOrStartsTheirOwnClock() {
        AttemptId own = candidates.begin(exam, self);
        refused(() -> invigilation.pause(own, ALARM));
        ActAs.system(() -> invigilation.pause(own, ALARM));
        refused(() -> invigilation.resume(own));
        assertThat(attempts.find(own).paused()).isTrue();
    }

    @Test
    void nobodyEndsTheirOwnExam() {
        AttemptId own = candidates.begin(exam, self);
        refused(() -> invigilation.end(own, ALARM));
        assertThat(attempts.find(own).closed()).isFalse();
    }

    @Test
    void moreTimeForAllLeavesOutWhoGivesIt() {
        AttemptId own = candidates.begin(exam, self);
        AttemptId others = candidates.begin(othersExam, other);
        Instant before = attempts.find(own).deadline();
        actAs.person(
                self,
                () -> assertThat(invigilation.extend(List.of(own, others), 10, ALARM, invigilation.newAct(), false))
                        .isEqualTo(new Acted(1, 0, List.of(Why.ONESELF))));
        assertThat(attempts.find(own).deadline()).isEqualTo(before);
    }

    @Test
    void nobodyDecidesOnTheirOwnLateAnswers() {
        AttemptId own = candidates.begin(exam, self);
        attempts.close(own, CloseReason.CANDIDATE);
        refused(() -> late.decide(own, true, ALARM));
        assertThat(late.decision(own)).isEmpty();
    }

    @Test
    void nobodyGrantsThemselfAnAccommodationOrEndsIt() {
        refused(() -> accommodations.grant(new Accommodation(self, exam, 25, "", false, ALARM), exam));
        refused(() -> accommodations.grant(new Accommodation(self, null, 25, "", false, ALARM), exam));
        refused(() -> accommodations.end(self, exam));
        assertThat(accommodations.inForce(self, exam)).isEmpty();
    }

    @Test
    void nobodyChecksThemselfInOrGivesThemselfASeatOrACode() {
        ExamDay day = planned.openNow(3, false);
        BookingId own = planned.book(day, self).booking();
        BookingId others = planned.book(day, other).booking();
        actAs.person(self, () -> {
            assertThat(checkIns.theirs(day.id())).containsExactly(others);
            CheckIn found = new CheckIn(DocumentKind.PASSPORT, true, Map.of());
            assertThat(checkIns.checkIn(own, found)).isInstanceOf(CheckInOutcome.Oneself.class);
        });
        refused(() -> checkIns.newCode(own));
        refused(() ->
                checkIns.moveTo(own, checkIns.freeSeats(day.id()).getFirst().id()));
    }

    @Test
    void whoGivesAnOutageBackGetsTheirShareFromSomebodyElse() {
        AttemptId own = candidates.begin(exam, self);
        AttemptId others = candidates.begin(othersExam, other);
        Instant begun = clock.instant();
        clock.travelTo(begun.plus(Duration.ofMinutes(20)));
        actAs.person(self, () -> {
            OutageId id = outages.report(new Span(begun.plusSeconds(60), begun.plusSeconds(240)));
            assertThat(hit(id)).isPositive();
            outages.credit(id, ALARM);
            assertThat(credited(others)).isTrue();
            assertThat(credited(own)).isFalse();
            assertThat(ActAs.system(() -> hit(id))).as("left for others").isPositive();
            ActAs.system(() -> outages.credit(id, ALARM));
            assertThat(credited(own)).isTrue();
            assertThat(outages.toCredit()).extracting(Outage::id).doesNotContain(id);
        });
    }

    private int hit(OutageId id) {
        return outages.toCredit().stream()
                .filter(outage -> outage.id().equals(id))
                .findFirst()
                .orElseThrow()
                .hit();
    }

    private boolean credited(AttemptId attempt) {
        return ActAs.system(() -> invigilation.ledgerOf(attempt)).stream()
                .anyMatch(entry -> entry.kind() == ClockEntryKind.OUTAGE);
    }

    private void refused(ThrowingCallable act) {
        actAs.person(self, () -> {
            assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        });
    }
}
