package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Admission.Admitted;
import org.callworthy.delivery.Admission.Stale;
import org.callworthy.delivery.Admission.Unknown;
import org.callworthy.delivery.NextAttempt.Allowed;
import org.callworthy.delivery.NextAttempt.StillOpen;
import org.callworthy.delivery.StartOutcome.AgreementsMissing;
import org.callworthy.delivery.StartOutcome.Closed;
import org.callworthy.delivery.StartOutcome.NotYet;
import org.callworthy.delivery.StartOutcome.NotYours;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.delivery.StartOutcome.TooLate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import(Candidates.class)
class AttemptsTest {

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private CaseId caseId;
    private AssignmentId exam;

    @BeforeEach
    void assignAnExam() {
        agent = candidates.agent();
        caseId = candidates.open(agent);
        exam = candidates.ready(caseId, Candidates.EXAM);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void aStartGivesTheSchemesMinutes() {
        Instant before = clock.instant();
        Started started = start();
        assertThat(started.resumed()).isFalse();
        assertThat(started.epoch()).isEqualTo(1);
        assertThat(Duration.between(before, started.deadline()).toMinutes()).isEqualTo(40);
        assertThat(assignments.find(exam).state()).isEqualTo(AssignmentState.UNDER_WAY);
    }

    @Test
    void theNextStartTakesOverAndLeavesTheDeadlineAlone() {
        Started first = start();
        Started second = start();
        assertThat(second)
                .extracting(Started::attempt, Started::epoch, Started::deadline, Started::resumed)
                .containsExactly(first.attempt(), 2, first.deadline(), true);
        assertThat(attempts.admit(first.attempt(), first.token())).isInstanceOf(Stale.class);
        assertThat(attempts.admit(first.attempt(), second.token())).isInstanceOf(Admitted.class);
        assertThat(attempts.admit(first.attempt(), "x".repeat(43))).isInstanceOf(Unknown.class);
    }

    @Test
    void startsAtTheSameMomentMakeOneAttempt() {
        List<Started> started =
                IntStream.range(0, 6).mapToObj(n -> CompletableFuture.supplyAsync(this::start)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(started)
                .extracting(Started::attempt)
                .containsOnly(started.getFirst().attempt());
        assertThat(started).extracting(Started::epoch).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(started).filteredOn(s -> !s.resumed()).hasSize(1);
    }

    @Test
    void nobodyStartsAnothersAssignment() {
        assertThat(attempts.start(exam, candidates.agent(), Locale.ENGLISH)).isInstanceOf(NotYours.class);
        assertThat(attempts.start(new AssignmentId(1), agent, Locale.ENGLISH)).isInstanceOf(NotYours.class);
    }

    @Test
    void whoIsDisabledLosesWhatIsUnderWayAndStartsNothingUntilEnabledAgain() {
        Started started = start();
        AssignmentId rolePlay = candidates.ready(caseId, "role-play");
        ActAs.system(() -> people.disable(agent));
        assertThat(attempts.admit(started.attempt(), started.token())).isInstanceOf(Stale.class);
        assertThat(attempts.find(started.attempt()).deadline()).isEqualTo(started.deadline());
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(NotYours.class);
        assertThat(attempts.start(rolePlay, agent, Locale.ENGLISH)).isInstanceOf(NotYours.class);
        ActAs.system(() -> {
            people.enable(agent);
            return true;
        });
        assertThat(start().epoch()).isEqualTo(3);
    }

    @Test
    void agreementsComeFirst() {
        AssignmentId rolePlay = candidates.assigned(caseId, "role-play");
        assertThat(attempts.start(rolePlay, agent, Locale.ENGLISH)).isInstanceOf(AgreementsMissing.class);
        assertThat(assignments.missingAgreements(rolePlay))
                .extracting(AgreementRef::key)
                .containsExactly("examination-consent", "confidentiality");
    }

    @Test
    void aWindowOpensAndCloses() {
        Instant now = clock.instant();
        clock.travelTo(now.minus(Duration.ofHours(1)));
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(NotYet.class);
        clock.travelTo(now.plus(Duration.ofDays(2)));
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(TooLate.class);
    }

    @Test
    void whatIsUnderWayRunsBeyondTheWindowButNotBeyondItsDeadline() {
        Instant now = clock.instant();
        clock.travelTo(now.plus(Duration.ofDays(1)).minus(Duration.ofMinutes(5)));
        start();
        clock.travelTo(now.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(5)));
        assertThat(start().resumed()).isTrue();
        clock.travelTo(now.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(50)));
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(Closed.class);
    }

    @Test
    void anAttemptIsClosedOnce() {
        AttemptId attempt = start().attempt();
        List<Boolean> closed = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> attempts.close(attempt, CloseReason.CANDIDATE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(closed).containsOnlyOnce(true);
        assertThat(attempts.start(exam, agent, Locale.ENGLISH)).isInstanceOf(Closed.class);
    }

    @Test
    void theNextAttemptWaitsForTheSchemesDays() {
        assertThat(assignments.nextAttempt(caseId, Candidates.EXAM)).isEqualTo(new StillOpen(exam));
        AttemptId attempt = start().attempt();
        attempts.close(attempt, CloseReason.CANDIDATE);
        Instant ended = attempts.find(attempt).closedAt();
        assertThat(assignments.nextAttempt(caseId, Candidates.EXAM))
                .isEqualTo(new Allowed(2, 3, ended.plus(Duration.ofDays(14))));
    }

    private Started start() {
        return (Started) attempts.start(exam, agent, Locale.ENGLISH);
    }
}
