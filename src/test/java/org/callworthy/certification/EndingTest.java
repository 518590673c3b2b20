package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Level;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.StartOutcome;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class EndingTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Certifications certifications;

    @Autowired
    OwnCases own;

    @Autowired
    CaseResults results;

    @Autowired
    Decisions decisions;

    @Autowired
    DSLContext db;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private PersonId tara;

    @BeforeEach
    void hire() {
        agent = given.trainedAgent();
        tara = given.person("Tara", Role.TRAINING);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void whatWasNotBegunIsTakenBackAndWhatWasCountsAsUsed() {
        CaseId id = given.opened(agent);
        Assignment exam = begin(id, "exam");

        assertThat(end(id)).isEqualTo(new EndOutcome.Ended());

        assertThat(certifications.findCase(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(assignments.find(exam.id()).state()).isEqualTo(AssignmentState.CLOSED);
        assertThat(attempts.of(exam.id()).orElseThrow().closeReason()).isEqualTo(CloseReason.CASE_ENDED);
        assertThat(assignments.of(id))
                .filteredOn(each -> !each.id().equals(exam.id()))
                .extracting(Assignment::state)
                .containsOnly(AssignmentState.WITHDRAWN);
        assertThat(attempts.start(exam.id(), agent, Locale.ENGLISH)).isInstanceOf(StartOutcome.Closed.class);
    }

    @Test
    void theNextCaseGoesOnCountingAttemptsAndWaitingDays() {
        CaseId id = given.opened(agent);
        begin(id, "exam");
        end(id);

        CaseId next = given.opened(agent);
        Assignment exam = component(next, "exam");
        assertThat(exam.attemptNo()).isEqualTo(2);
        assertThat(Duration.between(clock.instant(), exam.opensAt()).toDays()).isBetween(13L, 14L);
        assertThat(component(next, "role-play").attemptNo()).isEqualTo(2);
        assertThat(component(next, "role-play").opensAt()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void whoHasUsedAllAttemptsInCasesThatEndedGetsNoOther() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            CaseId id = given.opened(agent);
            clock.travelTo(clock.instant().plus(Duration.ofDays(15)));
            begin(id, "exam");
            end(id);
        }
        assertThat(given.open(agent, Level.I)).isEqualTo(new OpenOutcome.NoAttemptLeft("exam", 3));
    }

    @Test
    void aCaseEndsOnce() {
        CaseId id = given.presented(agent);
        end(id);
        assertThat(end(id)).isEqualTo(new EndOutcome.AlreadyOver(CaseState.WITHDRAWN));
    }

    @Test
    void candidatesDoNotEndCasesThroughTheTrainingDepartmentsDoor() {
        CaseId id = given.opened(agent);
        assertThatThrownBy(() -> actAs.person(agent, () -> certifications.endCase(id, "Mine.")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void candidatesEndTheirOwnCaseWithoutAReasonAndItIsOnRecordThatItWasTheirWish() {
        CaseId id = given.opened(agent);
        begin(id, "exam");

        assertThat(endOwn(agent, id)).contains(new EndOutcome.Ended());

        assertThat(certifications.findCase(id).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(assignments.of(id)).extracting(Assignment::state).doesNotContain(AssignmentState.WAITING);
        assertThat(db.fetchValue("select cause from certification_ending where case_id = ?", id.value()))
                .isEqualTo("CANDIDATE");
        assertThat(db.fetchValue(
                        "select actor_id from audit_entry where act = 'certification.case.ended' and subject_id = ?",
                        id.value()))
                .hasToString(String.valueOf(agent.value()));
    }

    @Test
    void nobodyElseEndsItAndLearnsWhetherThereIsOne() {
        CaseId id = given.opened(agent);
        assertThat(endOwn(given.trainedAgent(), id)).isEmpty();
        assertThat(endOwn(agent, new CaseId(1))).isEmpty();
        assertThat(certifications.findCase(id).state()).isEqualTo(CaseState.EXAMINATION);
    }

    @Test
    void whileTheCommitteeVotesCandidatesMayStillEndTheirCaseButNotOnceItHasDecided() {
        CaseId voted = given.presented(agent);
        assertThat(endOwn(agent, voted)).contains(new EndOutcome.Ended());
        assertThat(endOwn(agent, voted)).contains(new EndOutcome.AlreadyOver(CaseState.WITHDRAWN));
    }

    @Test
    void aSplitVoteIsNoDecisionButAConditionalOneIs() {
        PersonId ida = given.person("Ida", Role.COMMITTEE);
        PersonId bo = given.person("Bo", Role.COMMITTEE);
        CaseId id = given.presented(agent);
        actAs.person(ida, () -> decisions.vote(id, 1, Ballot.pass("Enough.")));
        actAs.person(bo, () -> decisions.vote(id, 1, Ballot.fail("Not enough.")));
        assertThat(actAs.person(agent, () -> results.mine(id)).orElseThrow().undecided())
                .isTrue();

        actAs.person(ida, () -> decisions.voteAgain(id, 1));
        Shortcoming gap = new Shortcoming(
                "exam",
                null,
                "Identity was not checked.",
                Remedy.EVIDENCE,
                Days.of(clock.instant()).plusDays(30));
        List.of(ida, bo)
                .forEach(member -> actAs.person(
                        member,
                        () -> decisions.vote(id, 2, Ballot.conditional("One thing is missing.", List.of(gap)))));

        assertThat(certifications.findCase(id).state()).isEqualTo(CaseState.CONDITIONAL);
        assertThat(actAs.person(agent, () -> results.mine(id)).orElseThrow().undecided())
                .isFalse();
        assertThat(endOwn(agent, id)).contains(new EndOutcome.AlreadyOver(CaseState.CONDITIONAL));
    }

    private Optional<EndOutcome> endOwn(PersonId who, CaseId id) {
        return actAs.person(who, () -> own.end(id));
    }

    private EndOutcome end(CaseId id) {
        return actAs.person(tara, () -> certifications.endCase(id, "Has left the company."));
    }

    private Assignment begin(CaseId id, String component) {
        Assignment begun = component(id, component);
        assignments.accept(begun.id(), assignments.missingAgreements(begun.id()), Locale.ENGLISH);
        assertThat(attempts.start(begun.id(), agent, Locale.ENGLISH)).isInstanceOf(StartOutcome.Started.class);
        return begun;
    }

    private Assignment component(CaseId id, String component) {
        return assignments.of(id).stream()
                .filter(each -> each.component().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
