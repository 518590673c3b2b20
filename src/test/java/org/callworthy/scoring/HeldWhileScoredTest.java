package org.callworthy.scoring;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Endings;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.LateAnswersDecided;
import org.callworthy.delivery.Reason;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.exam.SittingId;
import org.callworthy.exam.SittingSubmitted;
import org.callworthy.rating.PerformanceRated;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.Schemes;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is decided of an attempt at the same moment comes before its scoring or after it, never between. */
@CallworthyTest
@Import(Candidates.class)
class HeldWhileScoredTest {

    private final Scoring scoring = mock(Scoring.class);
    private final List<Boolean> held = new ArrayList<>();
    private final Answer<Boolean> look = call -> {
        held.add(isHeld());
        return false;
    };

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    @Autowired
    LateAnswers lateAnswers;

    @Autowired
    Cases cases;

    @Autowired
    Endings endings;

    @Autowired
    Schemes schemes;

    @Autowired
    AuditLog audit;

    @Autowired
    InstantSource clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    private ScoringListener listener;
    private PersonId person;
    private CaseId caseId;
    private AssignmentId assignment;
    private AttemptId attempt;

    @BeforeEach
    void listen() {
        listener = new ScoringListener(scoring, attempts, cases);
        person = candidates.agent();
        caseId = candidates.open(person);
        when(scoring.isScored(any(), any())).then(look);
        when(scoring.supersede(any(), any())).thenReturn(true);
    }

    @Test
    void whatWasHandedInIsHeld() {
        begin(Candidates.EXAM);
        transaction.executeWithoutResult(
                status -> listener.on(new SittingSubmitted(SittingId.of(attempt), caseId, assignment)));
        assertScoredHeld();
        assertThat(isHeld()).as("afterwards").isFalse();
    }

    @Test
    void whatIsScoredWithLateAnswersIsHeld() {
        begin(Candidates.EXAM);
        decideOnLateAnswers();
        transaction.executeWithoutResult(
                status -> listener.on(new LateAnswersDecided(attempt, assignment, "They count")));
        assertScoredHeld();
    }

    @Test
    void whatWasRatedIsHeld() {
        begin("role-play");
        transaction.executeWithoutResult(
                status -> listener.on(new PerformanceRated(new PerformanceId(attempt.value()), caseId)));
        assertScoredHeld();
    }

    @Test
    void whatTheAdministratorHasComputedAnewIsHeld() {
        begin(Candidates.EXAM);
        ComponentResult old =
                TestResult.exam().of(attempt).part("compliance", "1", 2).build();
        ResultRepository repository = mock(ResultRepository.class);
        when(repository.find(old.id())).thenReturn(Optional.of(old));
        when(repository.supersede(eq(old.id()), any())).then(look);
        Results results = new Results(repository, scoring, attempts, cases, schemes, audit, clock);
        transaction.executeWithoutResult(status -> results.rescore(old.id(), "Key of item 3 corrected"));
        assertThat(held).containsExactly(true);
    }

    @Test
    void aResultOfACaseThatHasEndedStaysWhateverIsDecidedAfterwards() {
        begin(Candidates.EXAM);
        transaction.executeWithoutResult(status -> endings.end(caseId));
        decideOnLateAnswers();
        transaction.executeWithoutResult(
                status -> listener.giveWay(new LateAnswersDecided(attempt, assignment, "They count")));
        verify(scoring, never()).supersede(any(), any());
    }

    @Test
    void whatWasComputedBeforeADecisionGivesWayWithItWhateverTheClocksSay() {
        begin(Candidates.EXAM);
        when(scoring.isScored(any(), any())).thenReturn(true);
        listener.giveWay(new LateAnswersDecided(attempt, assignment, "They count"));
        verify(scoring).supersede(attempt, "They count");
    }

    private void begin(String component) {
        assignment = candidates.ready(caseId, component);
        attempt = ((Started) attempts.start(assignment, person, Locale.ENGLISH)).attempt();
        attempts.close(attempt, CloseReason.CANDIDATE);
    }

    private void decideOnLateAnswers() {
        assertThat(ActAs.system(() -> lateAnswers.decide(attempt, true, new Reason("They count"))))
                .isEmpty();
    }

    private void assertScoredHeld() {
        assertThat(held).containsExactly(true);
        verify(scoring).score(attempt, assignment);
    }

    private boolean isHeld() {
        return CompletableFuture.supplyAsync(() -> transaction.execute(status -> tryToHold()) == null)
                .join();
    }

    /** @return null if somebody else holds it */
    private @Nullable Object tryToHold() {
        try {
            return db.selectFrom(DELIVERY_ASSIGNMENT)
                    .where(DELIVERY_ASSIGNMENT.ID.eq(assignment.value()))
                    .forUpdate()
                    .noWait()
                    .fetchSingle();
        } catch (DataAccessException heldBySomebody) {
            return null;
        }
    }
}
