package org.callworthy.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Involvements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases before the committee, and the hands that vote. */
abstract class Ballots {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    NonconformityRepository nonconformities;

    @Autowired
    OverdueConditions overdue;

    @Autowired
    VoteRepository votes;

    @Autowired
    People people;

    @Autowired
    Assignments assignments;

    @Autowired
    Involvements involvements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    @Autowired
    ApplicationEvents events;

    PersonId agent;
    PersonId ida;
    PersonId bo;
    PersonId cy;
    CaseId caseId;

    @BeforeEach
    void presentACase() {
        ida = given.person("Ida", Role.COMMITTEE);
        bo = given.person("Bo", Role.COMMITTEE);
        cy = given.person("Cy", Role.COMMITTEE);
        agent = given.trainedAgent();
        caseId = given.presented(agent);
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @SafeVarargs
    static List<VoteOutcome> atOnce(Supplier<VoteOutcome>... acts) {
        List<CompletableFuture<VoteOutcome>> running =
                Stream.of(acts).map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    VoteOutcome vote(PersonId member, Ballot ballot) {
        return actAs.person(member, () -> decisions.vote(caseId, 1, ballot));
    }

    CaseState state() {
        return certifications.findCase(caseId).state();
    }

    List<Nonconformity> open() {
        return nonconformities.of(caseId).stream()
                .filter(each -> each.state() == NonconformityState.OPEN)
                .toList();
    }

    static Ballot conditional(Shortcoming... named) {
        return Ballot.conditional("On these conditions.", List.of(named));
    }

    Shortcoming resit(String component) {
        return resit(component, 60);
    }

    Shortcoming resit(String component, int days) {
        return new Shortcoming(component, null, "Below the cut.", Remedy.RESIT, in(days));
    }

    Shortcoming evidence(String competency) {
        return new Shortcoming(null, competency, "Not shown.", Remedy.EVIDENCE, in(60));
    }

    LocalDate in(int days) {
        return Days.of(clock.instant()).plusDays(days);
    }
}
