package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class StatusesTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Statuses statuses;

    @Autowired
    Certifications certifications;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private PersonId ida;
    private CertificationId held;

    @BeforeEach
    void certify() {
        ida = given.person("Ida", Role.COMMITTEE);
        PersonId bo = given.person("Bo", Role.COMMITTEE);
        agent = given.trainedAgent();
        CaseId caseId = given.presented(agent);
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        held = certifications.ofCase(caseId).orElseThrow().id();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void everyChangeIsKeptAndThePastStaysAsItWas() {
        Instant before = clock.instant();
        assertThat(actAs.person(ida, () -> statuses.suspend(held, Grounds.INVESTIGATION, "A complaint is open.")))
                .isEqualTo(new StatusOutcome.Changed(Status.SUSPENDED));
        assertThat(actAs.person(ida, () -> statuses.reinstate(held, "It was unfounded.")))
                .isEqualTo(new StatusOutcome.Changed(Status.VALID));
        assertThat(actAs.person(ida, () -> statuses.withdraw(held, Grounds.HOLDERS_WISH, "At her wish.")))
                .isEqualTo(new StatusOutcome.Changed(Status.WITHDRAWN));

        Certification now = certifications.find(held);
        assertThat(now.history())
                .extracting(StatusEntry::grounds)
                .containsExactly(Grounds.DECISION, Grounds.INVESTIGATION, Grounds.RESOLVED, Grounds.HOLDERS_WISH);
        assertThat(now.statusAt(before)).isEqualTo(Status.VALID);
    }

    @Test
    void whatIsWithdrawnOrExpiredCannotComeBack() {
        actAs.person(ida, () -> statuses.withdraw(held, Grounds.CODE_OF_CONDUCT, "Data were sold."));
        assertThat(actAs.person(ida, () -> statuses.reinstate(held, "Sorry.")))
                .isEqualTo(new StatusOutcome.NotFrom(Status.WITHDRAWN));
        assertThat(actAs.person(ida, () -> statuses.suspend(held, Grounds.MISUSE, "Again.")))
                .isEqualTo(new StatusOutcome.NotFrom(Status.WITHDRAWN));
    }

    @Test
    void anExpiredOneIsNotSuspended() {
        clock.travelTo(clock.instant().plus(Duration.ofDays(4 * 365)));
        assertThat(actAs.person(ida, () -> statuses.suspend(held, Grounds.MISUSE, "Too late.")))
                .isEqualTo(new StatusOutcome.NotFrom(Status.EXPIRED));
    }

    @Test
    void whoDecidedAndTrainsTheHolderSinceCannotChangeIt() {
        actAs.person(ida, () -> statuses.suspend(held, Grounds.INVESTIGATION, "A complaint is open."));
        given.train(agent, ida, 2, Days.of(clock.instant()));
        assertThat(actAs.person(ida, () -> statuses.reinstate(held, "It was unfounded.")))
                .isEqualTo(new StatusOutcome.Involved());
        assertThat(certifications.find(held).statusAt(clock.instant())).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void whoTrainsTheHolderAndTheHolderThemselvesCannotChangeIt() {
        PersonId trainer = given.person("Tess", Role.COMMITTEE);
        given.train(agent, trainer, 2, Days.of(clock.instant()));
        assertThat(actAs.person(trainer, () -> statuses.suspend(held, Grounds.MISUSE, "So.")))
                .isEqualTo(new StatusOutcome.Involved());
        assertThatThrownBy(() -> actAs.person(agent, () -> statuses.withdraw(held, Grounds.HOLDERS_WISH, "Mine.")))
                .isInstanceOf(AccessDeniedException.class);
        given.grant(agent, Role.COMMITTEE);
        assertThat(actAs.person(agent, () -> statuses.withdraw(held, Grounds.HOLDERS_WISH, "Mine.")))
                .isEqualTo(new StatusOutcome.OwnCertification());
    }
}
