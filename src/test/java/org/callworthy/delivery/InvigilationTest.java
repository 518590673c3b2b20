package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.ClockOutcome.Changed;
import org.callworthy.delivery.ClockOutcome.Refused;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.StartOutcome.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import(Candidates.class)
class InvigilationTest {

    private static final Reason ALARM = new Reason("Fire alarm in room 2");

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    @Autowired
    Assignments assignments;

    @Autowired
    Invigilation invigilation;

    @Autowired
    Outages outages;

    @Autowired
    Incidents incidents;

    @Autowired
    Accommodations accommodations;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private PersonId invigilator;
    private AssignmentId exam;

    @BeforeEach
    void assignAnExam() {
        invigilator = candidates.agent();
        ActAs.system(() -> {
            people.grant(invigilator, Role.INVIGILATOR, null);
            return true;
        });
        agent = candidates.agent();
        exam = candidates.exam(agent);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void pausedTimeDoesNotCount() {
        Started started = start();
        later(Duration.ofMinutes(10));
        assertThat(invigilate(() -> invigilation.pause(started.attempt(), ALARM)))
                .isInstanceOf(Changed.class);
        later(Duration.ofMinutes(60));
        assertThat(attempts.overdue(AssignmentKind.EXAM, clock.instant())).doesNotContain(started.attempt());
        assertThat(attempts.close(started.attempt(), CloseReason.DEADLINE))
                .as("closed by the clock while it stands still")
                .isFalse();
        assertThat(invigilate(() -> invigilation.pause(started.attempt(), ALARM)))
                .isEqualTo(new Refused(Why.PAUSED));
        invigilate(() -> invigilation.resume(started.attempt()));
        Attempt attempt = attempts.find(started.attempt());
        assertThat(Duration.between(started.deadline(), attempt.deadline())).isBetween(minutes(60), minutes(61));
        assertThat(invigilate(() -> invigilation.ledgerOf(started.attempt())))
                .extracting(ClockEntry::kind, ClockEntry::reason, ClockEntry::enteredBy)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(
                        ClockEntryKind.PAUSE,
                        ALARM.text(),
                        people.find(invigilator).name()));
    }

    @Test
    void aPauseThatRunsIsShownAndEntersTheLedgerWhenTheAttemptEnds() {
        Started started = start();
        assertThat(invigilate(() -> invigilation.pause(started.attempt(), ALARM)))
                .isInstanceOf(Changed.class);
        later(Duration.ofMinutes(4));
        assertThat(invigilate(() -> invigilation.runningPauseOf(started.attempt())))
                .hasValueSatisfying(entry -> assertThat(entry.reason()).isEqualTo(ALARM.text()));
        Instant before = attempts.find(started.attempt()).deadline();

        attempts.close(started.attempt(), CloseReason.CANDIDATE);

        assertThat(invigilate(() -> invigilation.ledgerOf(started.attempt())))
                .filteredOn(entry -> entry.kind() == ClockEntryKind.PAUSE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo(ALARM.text());
                    assertThat(entry.time()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
                });
        Attempt closed = attempts.find(started.attempt());
        assertThat(closed.pausedAt()).isNull();
        assertThat(closed.deadline()).isAfterOrEqualTo(before.plus(Duration.ofMinutes(4)));
        assertThat(invigilate(() -> invigilation.runningPauseOf(started.attempt())))
                .isEmpty();
    }

    @Test
    void oneActGivesTimeToManyAndToEachOnce() {
        Started first = start();
        long act = invigilate(invigilation::newAct);
        assertThat(extend(first.attempt(), 10, act)).isEqualTo(new Acted(1, 0, List.of()));
        assertThat(extend(first.attempt(), 10, act)).isEqualTo(new Acted(0, 0, List.of()));
        assertThat(attempts.find(first.attempt()).deadline())
                .isEqualTo(first.deadline().plus(minutes(10)));
    }

    @Test
    void anExtensionThatComesAfterTimeWasUpReopensAndCountsFromNow() {
        Started started = start();
        later(Duration.ofMinutes(45));
        assertThat(attempts.close(started.attempt(), CloseReason.DEADLINE)).isTrue();
        Instant now = clock.instant();
        assertThat(extend(started.attempt(), 10, 1)).isEqualTo(new Acted(1, 1, List.of()));
        Attempt attempt = attempts.find(started.attempt());
        assertThat(attempt.closed()).isFalse();
        assertThat(attempt.deadline()).isBetween(now.plus(minutes(10)), now.plus(minutes(11)));
        assertThat(assignments.find(exam).state()).isEqualTo(AssignmentState.UNDER_WAY);
        assertThat(start()).isInstanceOf(Started.class);
        assertThat(incidents.of(started.attempt())).as("the same browser").isEmpty();
        assertThat(attempts.close(started.attempt(), CloseReason.DEADLINE))
                .as("an automatic closing that looked before the extension")
                .isFalse();
    }

    @Test
    void whatWasHandedInStaysSo() {
        Started started = start();
        attempts.close(started.attempt(), CloseReason.CANDIDATE);
        assertThat(extend(started.attempt(), 10, 1)).isEqualTo(new Acted(0, 0, List.of(Why.HANDED_IN)));
        assertThat(attempts.find(started.attempt()).closed()).isTrue();
    }

    @Test
    void anOutageIsGivenBackOnceToWhomItHit() {
        Started started = start();
        Instant begun = clock.instant();
        later(Duration.ofMinutes(20));
        Span away = new Span(begun.plus(minutes(5)), begun.plus(minutes(12)));
        OutageId outage = invigilate(() -> outages.report(away));
        assertThat(invigilate(() -> outages.credit(outage, ALARM)).changed()).isPositive();
        invigilate(() -> outages.credit(outage, ALARM));
        OutageId overlapping =
                invigilate(() -> outages.report(new Span(away.from(), away.to().plus(minutes(1)))));
        invigilate(() -> outages.credit(overlapping, ALARM));
        assertThat(attempts.find(started.attempt()).deadline())
                .isEqualTo(started.deadline().plus(minutes(8)));
    }

    @Test
    void anAccommodationHoldsFromTheStart() {
        invigilate(() -> {
            accommodations.grant(new Accommodation(agent, exam, 50, "", false, ALARM), exam);
            accommodations.grant(new Accommodation(agent, null, 25, "10 minutes after each hour", true, ALARM), exam);
            return true;
        });
        Instant now = clock.instant();
        Started started = start();
        assertThat(Duration.between(now, started.deadline())).isBetween(minutes(50), minutes(51));
        assertThat(invigilate(() -> invigilation.ledgerOf(started.attempt())))
                .extracting(ClockEntry::kind)
                .containsExactly(ClockEntryKind.ALLOWED, ClockEntryKind.ACCOMMODATION);
    }

    @Test
    void anAccommodationForAllExamsToComeLeavesTheOneUnderWayAsItIs() {
        AssignmentId second = candidates.exam(agent);
        invigilate(() -> {
            accommodations.grant(new Accommodation(agent, exam, 10, "", true, ALARM), exam);
            accommodations.grant(new Accommodation(agent, second, 20, "", false, ALARM), second);
            start();
            accommodations.grant(new Accommodation(agent, null, 50, "", false, ALARM), second);
            return true;
        });
        assertThat(accommodations.inForce(agent, second).orElseThrow().extraPercent())
                .isEqualTo(50);
        assertThat(accommodations.inForce(agent, exam).orElseThrow().largerText())
                .isTrue();
    }

    @Test
    void candidatesCannotChangeTheClock() {
        Started started = start();
        assertThatThrownBy(() -> actAs.person(agent, () -> invigilation.pause(started.attempt(), ALARM)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Acted extend(AttemptId attempt, int minutes, long act) {
        return invigilate(() -> invigilation.extend(List.of(attempt), minutes, ALARM, act, false));
    }

    private <T> T invigilate(Supplier<T> act) {
        return actAs.person(invigilator, act);
    }

    private Started start() {
        return (Started) attempts.start(exam, agent, Locale.ENGLISH, new Entry(null, "the browser at home"));
    }

    private void later(Duration by) {
        clock.travelTo(clock.instant().plus(by));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
