package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.StartOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What candidates are told of a resit, before its day and after it. */
@CallworthyTest
@Import({CasesBeforeCommittee.class, PlannedDays.class})
@RecordApplicationEvents
class ConditionStagesTest extends Ballots {

    @Autowired
    CertificationPaths paths;

    @Autowired
    CaseResults results;

    @Autowired
    Attempts attempts;

    @Autowired
    Bookings bookings;

    @Autowired
    PlannedDays planned;

    private Assignment exam;
    private Instant due;

    @BeforeEach
    void askForAResit() {
        vote(ida, conditional(resit("exam", 20)));
        vote(bo, conditional(resit("exam", 20)));
        Nonconformity resit = open().getFirst();
        exam = assignments.find(Objects.requireNonNull(resit.resit()));
        due = Days.endOf(resit.what().dueOn());
    }

    @Test
    void whatIsNotBegunIsOverdueOnceItsDayHasPassed() {
        clock.travelTo(due.minusSeconds(1));
        assertThat(stage()).isEqualTo(new ConditionStage.Waiting());
        clock.travelTo(due.plusSeconds(1));
        assertThat(stage()).isEqualTo(new ConditionStage.Overdue());
    }

    @Test
    void whatWasBegunInTimeIsNeverOverdue() {
        assignments.accept(exam.id(), assignments.missingAgreements(exam.id()), Locale.ENGLISH);
        clock.travelTo(due.minus(Duration.ofMinutes(5)));
        StartOutcome.Started started = (StartOutcome.Started) attempts.start(exam.id(), agent, Locale.ENGLISH);
        assertThat(stage()).isEqualTo(new ConditionStage.Begun());
        clock.travelTo(due.plusSeconds(1));
        assertThat(stage()).isEqualTo(new ConditionStage.Begun());

        attempts.close(started.attempt(), CloseReason.CANDIDATE);
        assertThat(stage()).isEqualTo(new ConditionStage.HandedIn());
    }

    @Test
    void aSeatIsToldForAsLongAsItsExamDayLasts() {
        Instant opensAt = due.minus(Duration.ofHours(4));
        DayId day = planned.plan(opensAt, 1, false, false).id();
        assertThat(ActAs.system(() -> bookings.book(day, agent))).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(stage()).isEqualTo(new ConditionStage.Seated(opensAt));
        clock.travelTo(due.plus(Duration.ofHours(3)));
        assertThat(stage()).isEqualTo(new ConditionStage.Seated(opensAt));
        clock.travelTo(due.plus(Duration.ofHours(4)).plusSeconds(1));
        assertThat(stage()).isEqualTo(new ConditionStage.Overdue());
    }

    /** As the start page has it; the page of the result says the same. */
    private ConditionStage stage() {
        ConditionStage told = actAs.person(agent, paths::mine).stream()
                .flatMap(path -> path.steps().stream())
                .map(LevelStep::standing)
                .filter(LevelStanding.UnderWay.class::isInstance)
                .map(standing ->
                        ((LevelStanding.UnderWay) standing).conditions().getFirst())
                .map(LevelStanding.Condition::stage)
                .findFirst()
                .orElseThrow();
        assertThat(actAs.person(agent, () -> results.mine(caseId)).orElseThrow().stages())
                .containsOnlyKeys(open().getFirst().id())
                .containsValue(told);
        return told;
    }
}
