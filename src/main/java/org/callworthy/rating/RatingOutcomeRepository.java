package org.callworthy.rating;

import static callworthy.db.Tables.RATING_OUTCOME;
import static callworthy.db.Tables.RATING_OUTCOME_CRITERION;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.Points;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ratings came to. */
@Repository
class RatingOutcomeRepository {

    private final DSLContext db;

    RatingOutcomeRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(CaseId caseId) {
        db.deleteFrom(RATING_OUTCOME_CRITERION)
                .where(RATING_OUTCOME_CRITERION.PERFORMANCE_ID.in(select(RATING_OUTCOME.PERFORMANCE_ID)
                        .from(RATING_OUTCOME)
                        .where(RATING_OUTCOME.CASE_ID.eq(caseId.value()))))
                .execute();
        db.deleteFrom(RATING_OUTCOME)
                .where(RATING_OUTCOME.CASE_ID.eq(caseId.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(RatingOutcome outcome) {
        Points points = outcome.points();
        db.insertInto(RATING_OUTCOME)
                .set(RATING_OUTCOME.PERFORMANCE_ID, outcome.performance().value())
                .set(RATING_OUTCOME.CASE_ID, outcome.caseId().value())
                .set(RATING_OUTCOME.RATINGS, outcome.ratings().size())
                .set(RATING_OUTCOME.GAINED, points.gained())
                .set(RATING_OUTCOME.ATTAINABLE, points.attainable())
                .set(RATING_OUTCOME.CRITICAL_FAILED, outcome.isCriticalFailed())
                .set(RATING_OUTCOME.SETTLED_AT, outcome.settledAt())
                .execute();
        int place = 0;
        for (CriterionOutcome criterion : outcome.criteria()) {
            db.insertInto(RATING_OUTCOME_CRITERION)
                    .set(
                            RATING_OUTCOME_CRITERION.PERFORMANCE_ID,
                            outcome.performance().value())
                    .set(RATING_OUTCOME_CRITERION.CRITERION, criterion.criterion())
                    .set(RATING_OUTCOME_CRITERION.PLACE, ++place)
                    .set(RATING_OUTCOME_CRITERION.COMPETENCY, criterion.competency())
                    .set(RATING_OUTCOME_CRITERION.WEIGHT, criterion.weight())
                    .set(RATING_OUTCOME_CRITERION.SCORE, criterion.score())
                    .set(RATING_OUTCOME_CRITERION.CRITICAL_FAILED, criterion.criticalFailed())
                    .execute();
        }
    }

    Optional<RatingOutcome> find(PerformanceId performance, List<Scores> ratings) {
        return db.selectFrom(RATING_OUTCOME)
                .where(RATING_OUTCOME.PERFORMANCE_ID.eq(performance.value()))
                .fetchOptional(row -> new RatingOutcome(
                        performance,
                        new CaseId(row.getCaseId()),
                        criteria(performance),
                        ratings.stream().map(Scores::byCriterion).toList(),
                        row.getSettledAt()));
    }

    private List<CriterionOutcome> criteria(PerformanceId performance) {
        return db.selectFrom(RATING_OUTCOME_CRITERION)
                .where(RATING_OUTCOME_CRITERION.PERFORMANCE_ID.eq(performance.value()))
                .orderBy(RATING_OUTCOME_CRITERION.PLACE)
                .fetch(row -> new CriterionOutcome(
                        row.getCriterion(),
                        row.getCompetency(),
                        row.getWeight(),
                        row.getScore(),
                        row.getCriticalFailed()));
    }
}
