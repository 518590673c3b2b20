package org.callworthy.rating;

import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.callworthy.rating.TestRubric.scores;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.DeliveryRows;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatingRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Instant DUE = Instant.parse("2026-03-07T08:00:00.123456Z");
    private static final PersonId CANDIDATE = new PersonId(10);
    private static final PersonId LI = new PersonId(11);
    private static final PersonId WANG = new PersonId(12);
    private static final PersonId DECIDER = new PersonId(13);
    private static final Performed PERFORMED = new Performed(
            new PerformanceId(1),
            new CaseId(2),
            CANDIDATE,
            new RubricId(3),
            new SchemeVersionId(4),
            Level.I,
            "role-play",
            NOW);

    private RatingAssignmentRepository assignments;
    private RatingRepository ratings;
    private RatingOutcomeRepository outcomes;
    private RatingWaitingRepository waiting;

    @BeforeEach
    void build() {
        assignments = new RatingAssignmentRepository(db);
        ratings = new RatingRepository(db);
        outcomes = new RatingOutcomeRepository(db);
        waiting = new RatingWaitingRepository(db);
        tx(this::aCaseWithPeopleOnBothSides);
    }

    @Test
    void whatIsAssignedIsReadBack() {
        RatingId id = assign(LI, 1);

        assertThat(assignments.find(id))
                .contains(new Assigned(id, PERFORMED.id(), LI, PERFORMED.rubric(), 1, RatingState.OPEN));
        assertThat(assignments.load(List.of(LI, WANG))).isEqualTo(Map.of(LI, 1));
    }

    @Test
    void theDatabaseRefusesARaterWhoDecidesTheCase() {
        assertThatThrownBy(() -> assign(DECIDER, 1)).isInstanceOf(RuntimeException.class);
        assertThat(assignments.of(PERFORMED.id())).isEmpty();
    }

    @Test
    void theDatabaseRefusesARaterWhoseInvolvementIsNotNoted() {
        assertThatThrownBy(() -> assign(CANDIDATE, 1)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPlaceIsHeldByOneRaterAtATime() {
        RatingId first = assign(LI, 1);
        assertThatThrownBy(() -> assign(WANG, 1)).isInstanceOf(RuntimeException.class);

        tx(() -> assignments.replace(first, Optional.empty(), NOW));
        assign(WANG, 1);

        assertThat(assignments.of(PERFORMED.id()))
                .extracting(Assigned::state)
                .containsExactly(RatingState.REPLACED, RatingState.OPEN);
    }

    @Test
    void theLastMarkOnACriterionCounts() {
        RatingId id = assign(LI, 1);

        tx(() -> ratings.save(id, "empathy", new Mark(3, "温和", 61_000), NOW));
        tx(() -> ratings.save(id, "empathy", new Mark(null, "", null), NOW));

        assertThat(ratings.marks(id)).isEqualTo(Map.of("empathy", Mark.EMPTY));
    }

    @Test
    void onlySubmittedScoresComeTogetherInTheOrderOfTheirPlaces() {
        RatingId second = assign(WANG, 2);
        RatingId first = assign(LI, 1);
        score(second, 1, 2, 3);
        score(first, 4, 3, 2);
        tx(() -> assignments.submit(second, NOW));
        assertThat(ratings.submitted(PERFORMED.id())).containsExactly(scores(1, 2, 3));

        tx(() -> assignments.submit(first, NOW));
        assertThat(ratings.submitted(PERFORMED.id())).containsExactly(scores(4, 3, 2), scores(1, 2, 3));
        assertThat(ratings.sheets(PERFORMED.id())).extracting(Sheet::place).containsExactly(1, 2);
    }

    @Test
    void anOutcomeIsReadBackInTheRubricsOrder() {
        List<CriterionOutcome> criteria = List.of(
                new CriterionOutcome("identity", "compliance", 3, new BigDecimal("1.5000"), true),
                new CriterionOutcome("closing", "communication", 1, new BigDecimal("4.0000"), false));
        RatingOutcome outcome = new RatingOutcome(
                PERFORMED.id(),
                PERFORMED.caseId(),
                criteria,
                List.of(scores(1, 2, 3).byCriterion()),
                NOW);

        tx(() -> outcomes.insert(outcome));

        assertThat(outcomes.find(PERFORMED.id(), List.of(scores(1, 2, 3)))).contains(outcome);
        assertThat(outcomes.find(new PerformanceId(99), List.of())).isEmpty();
    }

    @Test
    void aWaitingPerformanceIsListedOnceWithTheMostThatItWants() {
        tx(() -> waiting.put(PERFORMED.id(), 2, NOW));
        tx(() -> waiting.put(PERFORMED.id(), 3, NOW.plusSeconds(60)));
        assertThat(waiting.wanted()).isEqualTo(Map.of(PERFORMED.id(), 3));

        tx(() -> waiting.done(PERFORMED.id()));
        assertThat(waiting.wanted(PERFORMED.id())).isEmpty();
    }

    private RatingId assign(PersonId rater, int place) {
        return tx(() -> assignments.insert(PERFORMED, rater, place, Optional.empty(), NOW, DUE));
    }

    private void score(RatingId id, int identity, int empathy, int closing) {
        scores(identity, empathy, closing)
                .byCriterion()
                .forEach((criterion, score) -> tx(() -> ratings.save(id, criterion, Mark.EMPTY.withScore(score), NOW)));
    }

    private void aCaseWithPeopleOnBothSides() {
        List.of(CANDIDATE, LI, WANG, DECIDER).forEach(person -> DeliveryRows.person(db, person, "Person", NOW));
        DeliveryRows.scheme(db, PERFORMED.scheme(), NOW);
        DeliveryRows.ofCase(db, PERFORMED.caseId(), CANDIDATE, PERFORMED.scheme(), NOW);
        involve(LI, "TRAINED_OR_RATED");
        involve(WANG, "TRAINED_OR_RATED");
        involve(DECIDER, "DECIDES");
    }

    private void involve(PersonId person, String side) {
        db.insertInto(DELIVERY_INVOLVEMENT)
                .set(DELIVERY_INVOLVEMENT.CASE_ID, PERFORMED.caseId().value())
                .set(DELIVERY_INVOLVEMENT.PERSON_ID, person.value())
                .set(DELIVERY_INVOLVEMENT.SIDE, side)
                .set(DELIVERY_INVOLVEMENT.ACT, "test")
                .set(DELIVERY_INVOLVEMENT.SINCE, NOW)
                .execute();
    }
}
