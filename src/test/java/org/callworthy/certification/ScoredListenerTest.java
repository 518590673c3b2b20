package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Points;
import org.callworthy.common.Share;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.ComponentResult;
import org.callworthy.scoring.ComponentStanding;
import org.callworthy.scoring.CutLine;
import org.callworthy.scoring.Recommendation;
import org.callworthy.scoring.ResultComputed;
import org.callworthy.scoring.ResultId;
import org.callworthy.scoring.Results;
import org.callworthy.scoring.Score;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class ScoredListenerTest {

    private final Results results = mock(Results.class);

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    CertificationCaseRepository cases;

    @Autowired
    NonconformityRepository nonconformities;

    @Autowired
    CaseProgress progress;

    @Autowired
    Decisions decisions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private ScoredListener listener;

    @BeforeEach
    void listen() {
        listener = new ScoredListener(cases, nonconformities, progress, results);
    }

    @Test
    void aCaseComesBeforeTheCommitteeOnceEveryComponentHasAResult() {
        CaseId caseId = given.opened(given.trainedAgent());
        tell(caseId, profile(caseId, null, 80, false));
        assertThat(state(caseId)).isEqualTo(CaseState.EXAMINATION);
        CaseProfile complete = profile(caseId, null, 80, true);
        tell(caseId, complete);
        tell(caseId, complete);
        assertThat(cases.find(caseId).orElseThrow())
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, 1);
    }

    @Test
    void aResitThatReachesItsCutFulfilsItsConditionAndThePeopleStillDecide() {
        CaseId caseId = conditional();
        tell(caseId, profile(caseId, resit(caseId).resit(), 60, true));
        assertThat(resit(caseId).state()).isEqualTo(NonconformityState.CLOSED);
        assertThat(cases.find(caseId).orElseThrow())
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, 2);
    }

    @Test
    void aResitBelowItsCutGoesBackToTheCommitteeUnmet() {
        CaseId caseId = conditional();
        tell(caseId, profile(caseId, resit(caseId).resit(), 59, true));
        assertThat(resit(caseId).state()).isEqualTo(NonconformityState.UNMET);
        assertThat(state(caseId)).isEqualTo(CaseState.DECISION);
        assertThat(cause(caseId)).contains("RESIT_BELOW_CUT");
    }

    @Test
    void aResitBelowItsCutWaitsForTheOtherConditions() {
        CaseId caseId = conditional(new Shortcoming(null, "compliance", "Not shown.", Remedy.EVIDENCE, due()));
        tell(caseId, profile(caseId, resit(caseId).resit(), 59, true));
        tell(caseId, profile(caseId, resit(caseId).resit(), 59, true));
        assertThat(resit(caseId).state()).isEqualTo(NonconformityState.UNMET);
        assertThat(state(caseId)).isEqualTo(CaseState.CONDITIONAL);

        NonconformityId evidence = nonconformities.of(caseId).stream()
                .filter(each -> each.state() == NonconformityState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
        transaction.executeWithoutResult(
                status -> progress.fulfil(cases.lock(caseId).orElseThrow(), evidence));
        assertThat(cases.find(caseId).orElseThrow())
                .extracting(CertificationCase::state, CertificationCase::round)
                .containsExactly(CaseState.DECISION, 2);
        assertThat(cause(caseId)).contains("RESIT_BELOW_CUT");
    }

    @Test
    void aResitBelowItsCutThatIsScoredAnewMayStillFulfilItsCondition() {
        CaseId caseId = conditional(new Shortcoming(null, "compliance", "Not shown.", Remedy.EVIDENCE, due()));
        tell(caseId, profile(caseId, resit(caseId).resit(), 59, true));
        tell(caseId, profile(caseId, resit(caseId).resit(), 60, true));
        assertThat(resit(caseId).state()).isEqualTo(NonconformityState.CLOSED);
        assertThat(state(caseId)).isEqualTo(CaseState.CONDITIONAL);
    }

    @Test
    void theEarlierAttemptScoredAnewFulfilsNothing() {
        CaseId caseId = conditional();
        tell(caseId, profile(caseId, new AssignmentId(1), 90, true));
        assertThat(resit(caseId).state()).isEqualTo(NonconformityState.OPEN);
        assertThat(state(caseId)).isEqualTo(CaseState.CONDITIONAL);
    }

    private CaseId conditional(Shortcoming... others) {
        CaseId caseId = given.presented(given.trainedAgent());
        List<Shortcoming> named = new ArrayList<>(List.of(others));
        named.add(new Shortcoming("exam", null, "Below the cut.", Remedy.RESIT, due()));
        Ballot ballot = Ballot.conditional("The exam is to be sat again.", named);
        for (String name : List.of("Ida", "Bo")) {
            PersonId member = given.person(name, Role.COMMITTEE);
            actAs.person(member, () -> decisions.vote(caseId, 1, ballot));
        }
        assertThat(state(caseId)).isEqualTo(CaseState.CONDITIONAL);
        return caseId;
    }

    private LocalDate due() {
        return Days.of(clock.instant()).plusDays(60);
    }

    private String cause(CaseId caseId) {
        return String.valueOf(db.fetchValue(
                "select detail from audit_entry where act = 'certification.case.presented' and subject_id = ?"
                        + " order by id desc limit 1",
                caseId.value()));
    }

    private void tell(CaseId caseId, CaseProfile profile) {
        when(results.ofCase(caseId)).thenReturn(profile);
        transaction.executeWithoutResult(status -> listener.on(new ResultComputed(caseId, "exam")));
    }

    private Nonconformity resit(CaseId caseId) {
        return nonconformities.of(caseId).stream()
                .filter(each -> each.resit() != null)
                .findFirst()
                .orElseThrow();
    }

    private CaseState state(CaseId caseId) {
        return cases.find(caseId).orElseThrow().state();
    }

    private CaseProfile profile(CaseId caseId, @Nullable AssignmentId of, long percent, boolean complete) {
        Score score = new Score(Share.of(Points.of(percent, 100)), null, new CutLine(BigDecimal.valueOf(60), true));
        ComponentResult counted = new ComponentResult(
                new ResultId(1),
                caseId,
                "exam",
                AssignmentKind.EXAM,
                Objects.requireNonNullElse(of, new AssignmentId(1)),
                new AttemptId(1),
                cases.find(caseId).orElseThrow().scheme(),
                2,
                Points.of(percent, 100),
                null,
                false,
                List.of(),
                clock.instant(),
                null);
        return new CaseProfile(
                caseId,
                List.of(new ComponentStanding("exam", LocalizedText.of("Exam", "理论考试"), 50, score, counted)),
                List.of(),
                complete ? score : null,
                new Recommendation.Pass(),
                List.of());
    }
}
