package org.callworthy.rating;

import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static callworthy.db.Tables.RATING_SCORE;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static callworthy.db.Tables.ROLEPLAY_SCENARIO;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What raters see and put down. */
@Repository
class RatingRepository {

    private static final Field<Integer> SCORED = field(selectCount()
            .from(RATING_SCORE)
            .where(RATING_SCORE.ASSIGNMENT_ID.eq(RATING_ASSIGNMENT.ID), RATING_SCORE.SCORE.isNotNull()));

    private static final List<SelectField<?>> ENTRY = List.of(
            RATING_ASSIGNMENT.ID,
            RATING_ASSIGNMENT.PERFORMANCE_ID,
            RATING_ASSIGNMENT.RUBRIC_ID,
            ROLEPLAY_PERFORMANCE.CODE,
            ROLEPLAY_SCENARIO.TITLE,
            ROLEPLAY_PERFORMANCE.LANGUAGE,
            ROLEPLAY_PERFORMANCE.SAMPLES,
            RATING_ASSIGNMENT.DUE_AT,
            RATING_ASSIGNMENT.STATE,
            RATING_ASSIGNMENT.SUBMITTED_AT,
            SCORED);

    /** Samples of a recording are taken 16,000 times a second. */
    private static final int SAMPLES_PER_MILLI = 16;

    private final DSLContext db;

    RatingRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(CaseId caseId) {
        db.deleteFrom(RATING_SCORE)
                .where(RATING_SCORE.ASSIGNMENT_ID.in(select(RATING_ASSIGNMENT.ID)
                        .from(RATING_ASSIGNMENT)
                        .where(RATING_ASSIGNMENT.CASE_ID.eq(caseId.value()))))
                .execute();
    }

    /** The first due comes first; of those handed in, the last. */
    List<QueueEntry> queue(PersonId rater, RatingState state) {
        Condition theirs = RATING_ASSIGNMENT.RATER_ID.eq(rater.value()).and(RATING_ASSIGNMENT.STATE.eq(state.name()));
        return entries(theirs);
    }

    Optional<QueueEntry> entry(RatingId id, PersonId rater) {
        return entries(RATING_ASSIGNMENT.ID.eq(id.value()).and(RATING_ASSIGNMENT.RATER_ID.eq(rater.value()))).stream()
                .findFirst();
    }

    private List<QueueEntry> entries(Condition which) {
        return db.select(ENTRY)
                .from(RATING_ASSIGNMENT)
                .join(ROLEPLAY_PERFORMANCE)
                .on(ROLEPLAY_PERFORMANCE.ID.eq(RATING_ASSIGNMENT.PERFORMANCE_ID))
                .join(ROLEPLAY_SCENARIO)
                .on(ROLEPLAY_SCENARIO.ID.eq(ROLEPLAY_PERFORMANCE.SCENARIO_ID))
                .where(which)
                .orderBy(RATING_ASSIGNMENT.SUBMITTED_AT.desc(), RATING_ASSIGNMENT.DUE_AT, RATING_ASSIGNMENT.ID)
                .fetch(RatingRepository::entry);
    }

    Map<String, Mark> marks(RatingId id) {
        return db.selectFrom(RATING_SCORE)
                .where(RATING_SCORE.ASSIGNMENT_ID.eq(id.value()))
                .fetchMap(row -> row.getCriterion(), row -> new Mark(row.getScore(), row.getNote(), row.getPinnedMs()));
    }

    /** The complete scores of each submitted rating, in the order of their places. */
    List<Scores> submitted(PerformanceId performance) {
        Map<Integer, Map<String, Integer>> byPlace = new LinkedHashMap<>();
        db.select(RATING_ASSIGNMENT.PLACE, RATING_SCORE.CRITERION, RATING_SCORE.SCORE)
                .from(RATING_ASSIGNMENT)
                .join(RATING_SCORE)
                .on(RATING_SCORE.ASSIGNMENT_ID.eq(RATING_ASSIGNMENT.ID))
                .where(
                        RATING_ASSIGNMENT.PERFORMANCE_ID.eq(performance.value()),
                        RATING_ASSIGNMENT.STATE.eq(RatingState.SUBMITTED.name()))
                .orderBy(RATING_ASSIGNMENT.PLACE)
                .forEach(row -> byPlace.computeIfAbsent(row.value1(), place -> new LinkedHashMap<>())
                        .put(row.value2(), row.value3()));
        return byPlace.values().stream().map(Scores::new).toList();
    }

    List<Sheet> sheets(PerformanceId performance) {
        return db.select(RATING_ASSIGNMENT.ID, RATING_ASSIGNMENT.PLACE, RATING_ASSIGNMENT.SUBMITTED_AT)
                .from(RATING_ASSIGNMENT)
                .where(
                        RATING_ASSIGNMENT.PERFORMANCE_ID.eq(performance.value()),
                        RATING_ASSIGNMENT.STATE.eq(RatingState.SUBMITTED.name()))
                .orderBy(RATING_ASSIGNMENT.PLACE)
                .fetch(row -> new Sheet(row.value2(), row.value3(), marks(new RatingId(row.value1()))));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(RatingId id, String criterion, Mark mark, Instant now) {
        db.insertInto(RATING_SCORE)
                .set(RATING_SCORE.ASSIGNMENT_ID, id.value())
                .set(RATING_SCORE.CRITERION, criterion)
                .set(RATING_SCORE.SCORE, mark.score())
                .set(RATING_SCORE.NOTE, mark.note())
                .set(RATING_SCORE.PINNED_MS, mark.pinnedMillis())
                .set(RATING_SCORE.SAVED_AT, now)
                .onDuplicateKeyUpdate()
                .set(RATING_SCORE.SCORE, mark.score())
                .set(RATING_SCORE.NOTE, mark.note())
                .set(RATING_SCORE.PINNED_MS, mark.pinnedMillis())
                .set(RATING_SCORE.SAVED_AT, now)
                .execute();
    }

    private static QueueEntry entry(Record row) {
        Long samples = row.get(ROLEPLAY_PERFORMANCE.SAMPLES);
        return new QueueEntry(
                new RatingId(row.get(RATING_ASSIGNMENT.ID)),
                new PerformanceId(row.get(RATING_ASSIGNMENT.PERFORMANCE_ID)),
                new RubricId(row.get(RATING_ASSIGNMENT.RUBRIC_ID)),
                row.get(ROLEPLAY_PERFORMANCE.CODE),
                Titles.of(row.get(ROLEPLAY_SCENARIO.TITLE)),
                Languages.ofTag(row.get(ROLEPLAY_PERFORMANCE.LANGUAGE)),
                Duration.ofMillis(samples == null ? 0 : samples / SAMPLES_PER_MILLI),
                row.get(RATING_ASSIGNMENT.DUE_AT),
                RatingState.valueOf(row.get(RATING_ASSIGNMENT.STATE)),
                row.get(RATING_ASSIGNMENT.SUBMITTED_AT),
                row.get(SCORED));
    }
}
