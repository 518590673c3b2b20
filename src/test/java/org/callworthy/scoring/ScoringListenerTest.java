package org.callworthy.scoring;

import static callworthy.db.Tables.RATING_OUTCOME;
import static callworthy.db.Tables.RATING_OUTCOME_CRITERION;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.Response;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.exam.AnswerStanding;
import org.callworthy.exam.NewAnswer;
import org.callworthy.exam.OpenOutcome.Opened;
import org.callworthy.exam.Sittings;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.callworthy.rating.PerformanceRated;
import org.callworthy.roleplay.PerformanceId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
@EnableScenarios
@Import(Candidates.class)
class ScoringListenerTest {

    @Autowired
    Candidates candidates;

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Sittings sittings;

    @Autowired
    Attempts attempts;

    @Autowired
    Cases cases;

    @Autowired
    Scoring scoring;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Results results;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    private PersonId person;
    private CaseId caseId;

    @BeforeEach
    void openACase() throws IOException {
        Path file = Path.of("exam-banks/agent/foundation.yaml");
        String bankText = Files.readString(file);
        ActAs.system(() -> imports.importFile("foundation.yaml", bankText, BesideFiles.of(file)));
        person = candidates.agent();
        caseId = candidates.open(person);
    }

    @Test
    void aSubmittedSittingIsScored(Scenario scenario) {
        Bearer bearer = start();
        answerAllButTheLast(bearer);

        scenario.stimulate(() -> sittings.submit(bearer))
                .andWaitForStateChange(
                        () -> results.ofCase(caseId), profile -> exam(profile).counted() != null)
                .andVerify(profile -> {
                    ComponentResult counted = requireNonNull(exam(profile).counted());
                    assertThat(counted.points().gained()).isEqualByComparingTo("19");
                    assertThat(counted.points().attainable()).isEqualByComparingTo("20");
                    assertThat(profile.recommendation()).isEqualTo(new Recommendation.Incomplete(List.of("role-play")));
                });
        ComponentResult counted = requireNonNull(exam(results.ofCase(caseId)).counted());
        assertThat(ActAs.system(() -> results.items(counted.id())))
                .hasSize(20)
                .extracting(ItemScore::standing)
                .endsWith(AnswerStanding.NOT_REACHED);
    }

    @Test
    void aRatedPerformanceIsScoredAndTheOutcomeAnnouncedOnceHoweverOftenItIsTold(Scenario scenario) {
        AssignmentId assignment = candidates.ready(caseId, "role-play");
        Started started = (Started) attempts.start(assignment, person, Locale.ENGLISH);
        PerformanceId performance = new PerformanceId(started.attempt().value());
        settle(performance);

        scenario.publish(new PerformanceRated(performance, caseId))
                .andWaitForEventOfType(ResultComputed.class)
                .matching(event -> event.caseId().equals(caseId))
                .toArriveAndVerify(event -> assertThat(event.component()).isEqualTo("role-play"));
        scenario.publish(new PerformanceRated(performance, caseId))
                .andWaitForStateChange(() -> results.ofCase(caseId))
                .andVerify(profile -> {
                    assertThat(profile.earlier()).isEmpty();
                    assertThat(profile.components().getLast().isCriticallyFailed())
                            .isTrue();
                });
    }

    @Test
    void aPerformanceThatWasCalledOffIsNotScored() {
        AssignmentId assignment = candidates.ready(caseId, "role-play");
        Started started = (Started) attempts.start(assignment, person, Locale.ENGLISH);
        attempts.close(started.attempt(), CloseReason.CASE_ENDED);
        PerformanceId performance = new PerformanceId(started.attempt().value());
        settle(performance);

        ScoringListener listener = new ScoringListener(scoring, attempts, cases);
        transaction.executeWithoutResult(status -> listener.on(new PerformanceRated(performance, caseId)));

        assertThat(results.ofCase(caseId).components())
                .extracting(ComponentStanding::counted)
                .containsOnlyNulls();
    }

    @Test
    void computingAnewKeepsTheOldResultWithTheReason() {
        Bearer bearer = start();
        sittings.submit(bearer);
        org.awaitility.Awaitility.await()
                .until(() -> exam(results.ofCase(caseId)).counted() != null);
        ResultId old = requireNonNull(exam(results.ofCase(caseId)).counted()).id();

        assertThat(ActAs.system(() -> results.rescore(old, "Key of item 3 corrected")))
                .isInstanceOf(RescoreOutcome.Rescored.class);
        assertThat(ActAs.system(() -> results.rescore(old, "Again"))).isEqualTo(new RescoreOutcome.NotValid());

        CaseProfile profile = results.ofCase(caseId);
        assertThat(profile.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.id()).isEqualTo(old);
            assertThat(requireNonNull(earlier.superseded()).reason()).isEqualTo("Key of item 3 corrected");
        });
        assertThatThrownBy(() -> actAs.person(person, () -> results.rescore(old, "For me")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static ComponentStanding exam(CaseProfile profile) {
        return profile.components().getFirst();
    }

    private Bearer start() {
        AssignmentId assignment = candidates.ready(caseId, Candidates.EXAM);
        Opened opened = (Opened) actAs.person(person, () -> sittings.open(assignment, Locale.ENGLISH));
        return new Bearer(opened.started().attempt(), opened.started().epoch());
    }

    private void answerAllButTheLast(Bearer bearer) {
        List<ShownItem> items = ((Open) sittings.view(bearer)).items();
        sittings.save(
                bearer,
                items.subList(0, items.size() - 1).stream()
                        .map(item -> new NewAnswer(item.face().id(), 1, Optional.of(right(item)), 30_000, false, null))
                        .toList());
    }

    private Response right(ShownItem shown) {
        ItemVersion item = bank.version(shown.face().id());
        if (item.body() instanceof JudgementBody(var reactions)) {
            Map<String, Integer> experts = reactions.stream()
                    .collect(Collectors.toMap(
                            Option::id, option -> option.expert().orElseThrow()));
            return new Response.Judged(experts);
        }
        return new Response.Chosen(((ChoiceBody) item.body()).keyed());
    }

    private void settle(PerformanceId performance) {
        db.insertInto(RATING_OUTCOME)
                .set(RATING_OUTCOME.PERFORMANCE_ID, performance.value())
                .set(RATING_OUTCOME.CASE_ID, caseId.value())
                .set(RATING_OUTCOME.RATINGS, 2)
                .set(RATING_OUTCOME.GAINED, BigDecimal.ONE)
                .set(RATING_OUTCOME.ATTAINABLE, BigDecimal.valueOf(4))
                .set(RATING_OUTCOME.CRITICAL_FAILED, true)
                .set(RATING_OUTCOME.SETTLED_AT, TestResult.COMPUTED)
                .execute();
        db.insertInto(RATING_OUTCOME_CRITERION)
                .set(RATING_OUTCOME_CRITERION.PERFORMANCE_ID, performance.value())
                .set(RATING_OUTCOME_CRITERION.CRITERION, "identity")
                .set(RATING_OUTCOME_CRITERION.PLACE, 1)
                .set(RATING_OUTCOME_CRITERION.COMPETENCY, "compliance")
                .set(RATING_OUTCOME_CRITERION.WEIGHT, 1)
                .set(RATING_OUTCOME_CRITERION.SCORE, BigDecimal.ONE)
                .set(RATING_OUTCOME_CRITERION.CRITICAL_FAILED, true)
                .execute();
    }
}
