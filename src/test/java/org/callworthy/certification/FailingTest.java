package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class FailingTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Certifications certifications;

    @Autowired
    CertificationPaths paths;

    @Autowired
    Decisions decisions;

    @Autowired
    Assignments assignments;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private PersonId tara;
    private List<PersonId> committee;

    @BeforeEach
    void hire() {
        agent = given.trainedAgent();
        tara = given.person("Tara", Role.TRAINING);
        committee = List.of(given.person("Ida", Role.COMMITTEE), given.person("Bo", Role.COMMITTEE));
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void theNextCaseGoesOnCountingAttemptsAndWaitingDays() {
        fail(given.presented(agent));

        CaseId next = given.opened(agent);
        assertThat(assignments.of(next)).allSatisfy(each -> {
            assertThat(each.attemptNo()).isEqualTo(2);
            assertThat(Duration.between(clock.instant(), each.opensAt()).toDays())
                    .isBetween(13L, 14L);
        });
    }

    @Test
    void aWindowWithinTheWaitingDaysIsRefusedAndTheCandidateSeesFromWhenToo() {
        CaseId id = given.presented(agent);
        fail(id);

        Retake.From again = (Retake.From) ahead().again();
        assertThat(failed().caseId()).isEqualTo(id);
        assertThat(Duration.between(clock.instant(), again.at()).toDays()).isBetween(13L, 14L);
        assertThat(preview(Window.ofDays(clock.instant(), 10))).contains(new OpenOutcome.Waiting(again.at()));
        assertThat(preview(Window.ofDays(clock.instant(), 20))).isEmpty();

        clock.travelTo(again.at());
        assertThat(ahead().again()).isEqualTo(new Retake.Now());
    }

    @Test
    void whoHasUsedAllAttemptsInCasesThatFailedOrEndedGetsNoOther() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            CaseId id = given.opened(agent);
            clock.travelTo(clock.instant().plus(Duration.ofDays(15)));
            assignments.of(id).forEach(given::done);
            given.present(id);
            if (attempt == 2) {
                actAs.person(tara, () -> certifications.endCase(id, "Ill."));
            } else {
                fail(id);
            }
        }
        clock.travelTo(clock.instant().plus(Duration.ofDays(100)));
        assertThat(given.open(agent, Level.I))
                .isInstanceOfSatisfying(
                        OpenOutcome.NoAttemptLeft.class,
                        none -> assertThat(none.attempts()).isEqualTo(3));
        assertThat(ahead().again())
                .isInstanceOfSatisfying(
                        Retake.UsedUp.class, used -> assertThat(used.attempts()).isEqualTo(3));
    }

    @Test
    void aCertificationBeginsTheCountAnew() {
        fail(given.presented(agent));
        CaseId second = given.opened(agent);
        clock.travelTo(clock.instant().plus(Duration.ofDays(15)));
        assignments.of(second).forEach(given::done);
        given.present(second);
        decide(second, 1, Ballot.pass("Enough."));

        Certification held = certifications.ofCase(second).orElseThrow();
        clock.travelTo(Days.endOf(held.validUntil()).plus(Duration.ofDays(1)));
        assertThat(standing()).isInstanceOf(LevelStanding.Held.class);
        CaseId third = given.opened(agent);
        assertThat(assignments.of(third)).extracting(Assignment::attemptNo).containsOnly(1);

        assignments.of(third).forEach(given::done);
        given.present(third);
        fail(third);
        assertThat(failed().caseId()).as("not hidden by what has expired").isEqualTo(third);
    }

    @Test
    void whoEndedACaseIsHeldToTheSameLimits() {
        CaseId id = given.presented(agent);
        actAs.person(tara, () -> certifications.endCase(id, "Ill."));

        assertThat(ahead().failed()).isNull();
        assertThat(ahead().again())
                .isInstanceOfSatisfying(
                        Retake.From.class,
                        from -> assertThat(Duration.between(clock.instant(), from.at())
                                        .toDays())
                                .isBetween(13L, 14L));
        assertThat(preview(Window.ofDays(clock.instant(), 10))).isPresent();
    }

    private void fail(CaseId id) {
        decide(id, 1, Ballot.fail("Not enough."));
        assertThat(certifications.findCase(id).state()).isEqualTo(CaseState.FAILED);
    }

    private void decide(CaseId id, int round, Ballot ballot) {
        committee.forEach(member -> assertThat(actAs.person(member, () -> decisions.vote(id, round, ballot)))
                .isInstanceOf(VoteOutcome.Counted.class));
    }

    private Optional<OpenOutcome> preview(Window window) {
        Map<PersonId, Optional<OpenOutcome>> preview =
                ActAs.system(() -> certifications.preview(List.of(agent), Track.AGENT, Level.I, window));
        return preview.get(agent);
    }

    private LevelStanding.Failed failed() {
        return Optional.ofNullable(ahead().failed()).orElseThrow();
    }

    private LevelStanding.Ahead ahead() {
        return (LevelStanding.Ahead) standing();
    }

    private LevelStanding standing() {
        return actAs.person(agent, paths::mine).getFirst().steps().getFirst().standing();
    }
}
