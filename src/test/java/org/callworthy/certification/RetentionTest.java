package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.Recordings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({CasesBeforeCommittee.class, PerformanceScene.class, Candidates.class})
class RetentionTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    PerformanceScene scene;

    @Autowired
    RetentionJob job;

    @Autowired
    Consents consents;

    @Autowired
    CaseResults results;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    Performances performances;

    @Autowired
    Recordings recordings;

    @Autowired
    VoteRepository votes;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private CaseId id;

    @BeforeEach
    void performACall() {
        scene.publish();
        agent = given.trainedAgent();
        id = given.opened(agent);
        Assignment call = part("role-play");
        assignments.accept(call.id(), assignments.missingAgreements(call.id()), Locale.ENGLISH);
        scene.start(agent, call.id());
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void recordingsAreErasedTwelveMonthsAfterTheDecisionAndRecordsStay() {
        decide(Ballot.fail("Identity was not checked."));
        LocalDate decided = today();

        travelTo(decided.plusMonths(12).minusDays(1));
        job.eraseAllThatIsDue();
        assertThat(recordings.erasedAt(call())).isEmpty();

        travelTo(decided.plusMonths(12));
        job.eraseAllThatIsDue();
        job.eraseAllThatIsDue();
        assertThat(recordings.erasedAt(call())).isPresent();
        assertThat(mine().keeping().erasures())
                .extracting(Erasure::what, Erasure::cause)
                .containsExactly(tuple(Erasure.What.RECORDINGS, Erasure.Cause.RETENTION));
        assertThat(mine().reasons()).contains("Identity was not checked.");
    }

    @Test
    void withoutACertificateRecordsAreErasedAfterThirtySixMonths() {
        decide(Ballot.fail("Identity was not checked."));
        LocalDate decided = today();

        travelTo(decided.plusMonths(36).minusDays(1));
        job.eraseAllThatIsDue();
        assertThat(votes.of(id)).hasSize(2);

        travelTo(decided.plusMonths(36));
        job.eraseAllThatIsDue();
        assertThat(votes.of(id)).isEmpty();
        assertThat(mine().reasons()).isEmpty();
        assertThat(mine().profile()).isNull();
        assertThat(mine().keeping().erased(Erasure.What.RECORDS)).isPresent();
    }

    @Test
    void aCertificateKeepsTheRecordsForThirtySixMonthsBeyondItsValidity() {
        decide(Ballot.pass("All cuts are reached."));
        Certification held = certifications.ofCase(id).orElseThrow();

        travelTo(held.validUntil().plusMonths(36).minusDays(1));
        job.eraseAllThatIsDue();
        assertThat(votes.of(id)).hasSize(2);

        travelTo(held.validUntil().plusMonths(36));
        job.eraseAllThatIsDue();
        assertThat(votes.of(id)).isEmpty();
        assertThat(certifications.ofCase(id)).isPresent();
    }

    @Test
    void withdrawingConsentBeforeTheDecisionEndsTheExaminationAndErasesAtOnce() {
        PerformanceId call = call();
        assertThat(withdraw(agent)).contains(new WithdrawOutcome.ExaminationEnded());

        assertThat(mine().on().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(recordings.erasedAt(call)).isPresent();
        assertThat(mine().keeping().erasures()).extracting(Erasure::cause).containsExactly(Erasure.Cause.CONSENT);
        assertThat(withdraw(agent)).contains(new WithdrawOutcome.NothingLeft());
    }

    @Test
    void withdrawingConsentAfterTheDecisionLeavesItStandingAndErasesOnlyRecordings() {
        decide(Ballot.pass("All cuts are reached."));

        assertThat(withdraw(agent)).contains(new WithdrawOutcome.RecordingsErased());

        assertThat(mine().on().state()).isEqualTo(CaseState.PASSED);
        assertThat(mine().status()).isEqualTo(Status.VALID);
        assertThat(mine().reasons()).contains("All cuts are reached.");
        assertThat(recordings.erasedAt(call())).isPresent();
    }

    @Test
    void nobodyWithdrawsForSomebodyElse() {
        assertThat(withdraw(given.person("Someone", Role.AGENT))).isEmpty();
        assertThat(recordings.erasedAt(call())).isEmpty();
    }

    @Test
    void theTextsThatWereAcceptedCanBeReadAgain() {
        assertThat(mine().agreements())
                .extracting(each -> each.title().in(Locale.ENGLISH))
                .contains("Consent to examination and recording");
    }

    private void decide(Ballot ballot) {
        assignments.of(id).stream().filter(each -> each.state().open()).forEach(each -> {
            attempts.of(each.id())
                    .ifPresentOrElse(
                            attempt -> attempts.close(attempt.id(), CloseReason.CANDIDATE), () -> given.done(each));
        });
        given.present(id);
        List.of("Ida", "Bo")
                .forEach(name -> actAs.person(given.person(name, Role.COMMITTEE), () -> decisions.vote(id, 1, ballot)));
    }

    private Optional<WithdrawOutcome> withdraw(PersonId who) {
        return actAs.person(who, () -> consents.withdraw(id));
    }

    private CaseResult mine() {
        return actAs.person(agent, () -> results.mine(id)).orElseThrow();
    }

    private PerformanceId call() {
        return performances.of(id).getFirst();
    }

    private Assignment part(String component) {
        return assignments.of(id).stream()
                .filter(each -> each.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }

    private void travelTo(LocalDate day) {
        clock.travelTo(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
