package org.callworthy.scoring;

import static callworthy.db.Tables.SCORING_ITEM_SCORE;
import static callworthy.db.Tables.SCORING_RESULT;
import static callworthy.db.Tables.SCORING_RESULT_PART;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Points;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CaseId;
import org.callworthy.exam.AnswerStanding;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Results, also those that gave way to newer ones. */
@Repository
class ResultRepository {

    private static final Field<List<CompetencyPart>> PARTS = multiset(select(
                            SCORING_RESULT_PART.COMPETENCY,
                            SCORING_RESULT_PART.GAINED,
                            SCORING_RESULT_PART.ATTAINABLE,
                            SCORING_RESULT_PART.PARTS,
                            SCORING_RESULT_PART.MARGIN)
                    .from(SCORING_RESULT_PART)
                    .where(SCORING_RESULT_PART.RESULT_ID.eq(SCORING_RESULT.ID))
                    .orderBy(SCORING_RESULT_PART.COMPETENCY))
            .convertFrom(rows -> rows.map(mapping((competency, gained, attainable, parts, margin) ->
                    new CompetencyPart(competency, new Points(gained, attainable), parts, margin))));

    private final DSLContext db;

    ResultRepository(DSLContext db) {
        this.db = db;
    }

    List<ComponentResult> of(CaseId caseId) {
        return fetch(SCORING_RESULT.CASE_ID.eq(caseId.value()));
    }

    Optional<ComponentResult> find(ResultId id) {
        return fetch(SCORING_RESULT.ID.eq(id.value())).stream().findFirst();
    }

    Optional<ComponentResult> valid(AttemptId attempt) {
        return fetch(SCORING_RESULT.ATTEMPT_ID.eq(attempt.value()).and(SCORING_RESULT.SUPERSEDED_AT.isNull())).stream()
                .findFirst();
    }

    List<ItemScore> items(ResultId id) {
        return db.selectFrom(SCORING_ITEM_SCORE)
                .where(SCORING_ITEM_SCORE.RESULT_ID.eq(id.value()))
                .orderBy(SCORING_ITEM_SCORE.PLACE)
                .fetch(row -> new ItemScore(
                        row.getPlace(),
                        new ItemVersionId(row.getItemVersionId()),
                        row.getCompetency(),
                        AnswerStanding.valueOf(row.getStanding()),
                        new Points(row.getGained(), row.getAttainable()),
                        row.getSpentMs()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(CaseId caseId) {
        Select<Record1<Long>> ofCase =
                select(SCORING_RESULT.ID).from(SCORING_RESULT).where(SCORING_RESULT.CASE_ID.eq(caseId.value()));
        db.deleteFrom(SCORING_ITEM_SCORE)
                .where(SCORING_ITEM_SCORE.RESULT_ID.in(ofCase))
                .execute();
        db.deleteFrom(SCORING_RESULT_PART)
                .where(SCORING_RESULT_PART.RESULT_ID.in(ofCase))
                .execute();
        db.deleteFrom(SCORING_RESULT)
                .where(SCORING_RESULT.CASE_ID.eq(caseId.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(ComponentResult result, List<ItemScore> items) {
        db.insertInto(SCORING_RESULT)
                .set(SCORING_RESULT.ID, result.id().value())
                .set(SCORING_RESULT.CASE_ID, result.caseId().value())
                .set(SCORING_RESULT.ASSIGNMENT_ID, result.assignment().value())
                .set(SCORING_RESULT.ATTEMPT_ID, result.attempt().value())
                .set(SCORING_RESULT.SCHEME_VERSION_ID, result.scheme().value())
                .set(SCORING_RESULT.COMPONENT, result.component())
                .set(SCORING_RESULT.KIND, result.kind().name())
                .set(SCORING_RESULT.ATTEMPT_NO, result.attemptNo())
                .set(SCORING_RESULT.GAINED, result.points().gained())
                .set(SCORING_RESULT.ATTAINABLE, result.points().attainable())
                .set(SCORING_RESULT.MARGIN, result.margin())
                .set(SCORING_RESULT.CRITICAL_FAILED, result.criticalFailed())
                .set(SCORING_RESULT.COMPUTED_AT, result.computedAt())
                .execute();
        result.parts().forEach(part -> insert(result.id(), part));
        items.forEach(item -> insert(result.id(), item));
    }

    private void insert(ResultId id, CompetencyPart part) {
        db.insertInto(SCORING_RESULT_PART)
                .set(SCORING_RESULT_PART.RESULT_ID, id.value())
                .set(SCORING_RESULT_PART.COMPETENCY, part.competency())
                .set(SCORING_RESULT_PART.GAINED, part.points().gained())
                .set(SCORING_RESULT_PART.ATTAINABLE, part.points().attainable())
                .set(SCORING_RESULT_PART.PARTS, part.parts())
                .set(SCORING_RESULT_PART.MARGIN, part.margin())
                .execute();
    }

    private void insert(ResultId id, ItemScore item) {
        db.insertInto(SCORING_ITEM_SCORE)
                .set(SCORING_ITEM_SCORE.RESULT_ID, id.value())
                .set(SCORING_ITEM_SCORE.PLACE, item.place())
                .set(SCORING_ITEM_SCORE.ITEM_VERSION_ID, item.item().value())
                .set(SCORING_ITEM_SCORE.COMPETENCY, item.competency())
                .set(SCORING_ITEM_SCORE.STANDING, item.standing().name())
                .set(SCORING_ITEM_SCORE.GAINED, item.points().gained())
                .set(SCORING_ITEM_SCORE.ATTAINABLE, item.points().attainable())
                .set(SCORING_ITEM_SCORE.SPENT_MS, item.spentMs())
                .execute();
    }

    /** @return false if it had given way already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean supersede(ResultId id, Superseded superseded) {
        return db.update(SCORING_RESULT)
                        .set(SCORING_RESULT.SUPERSEDED_AT, superseded.at())
                        .set(SCORING_RESULT.SUPERSEDE_REASON, superseded.reason())
                        .where(SCORING_RESULT.ID.eq(id.value()), SCORING_RESULT.SUPERSEDED_AT.isNull())
                        .execute()
                > 0;
    }

    private List<ComponentResult> fetch(Condition which) {
        return db.select(SCORING_RESULT.asterisk(), PARTS)
                .from(SCORING_RESULT)
                .where(which)
                .orderBy(SCORING_RESULT.ID)
                .fetch(ResultRepository::read);
    }

    private static ComponentResult read(Record row) {
        return new ComponentResult(
                new ResultId(row.get(SCORING_RESULT.ID)),
                new CaseId(row.get(SCORING_RESULT.CASE_ID)),
                row.get(SCORING_RESULT.COMPONENT),
                AssignmentKind.valueOf(row.get(SCORING_RESULT.KIND)),
                new AssignmentId(row.get(SCORING_RESULT.ASSIGNMENT_ID)),
                new AttemptId(row.get(SCORING_RESULT.ATTEMPT_ID)),
                new SchemeVersionId(row.get(SCORING_RESULT.SCHEME_VERSION_ID)),
                row.get(SCORING_RESULT.ATTEMPT_NO),
                new Points(row.get(SCORING_RESULT.GAINED), row.get(SCORING_RESULT.ATTAINABLE)),
                row.get(SCORING_RESULT.MARGIN),
                row.get(SCORING_RESULT.CRITICAL_FAILED),
                row.get(PARTS),
                row.get(SCORING_RESULT.COMPUTED_AT),
                superseded(row.get(SCORING_RESULT.SUPERSEDED_AT), row.get(SCORING_RESULT.SUPERSEDE_REASON)));
    }

    private static @Nullable Superseded superseded(@Nullable Instant at, @Nullable String reason) {
        return at == null || reason == null ? null : new Superseded(at, reason);
    }
}
