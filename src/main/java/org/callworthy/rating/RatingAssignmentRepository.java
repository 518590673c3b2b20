package org.callworthy.rating;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static org.jooq.impl.DSL.count;

import callworthy.db.tables.records.RatingAssignmentRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Side;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who rates what. */
@Repository
class RatingAssignmentRepository {

    private final DSLContext db;

    RatingAssignmentRepository(DSLContext db) {
        this.db = db;
    }

    Performed performance(PerformanceId id) {
        return db.select(
                        DELIVERY_CASE.ID,
                        DELIVERY_CASE.PERSON_ID,
                        ROLEPLAY_PERFORMANCE.RUBRIC_ID,
                        ROLEPLAY_PERFORMANCE.SCHEME_VERSION_ID,
                        DELIVERY_CASE.LEVEL,
                        DELIVERY_ASSIGNMENT.COMPONENT,
                        ROLEPLAY_PERFORMANCE.OPENED_AT)
                .from(ROLEPLAY_PERFORMANCE)
                .join(DELIVERY_CASE)
                .on(DELIVERY_CASE.ID.eq(ROLEPLAY_PERFORMANCE.CASE_ID))
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(ROLEPLAY_PERFORMANCE.ASSIGNMENT_ID))
                .where(ROLEPLAY_PERFORMANCE.ID.eq(id.value()))
                .fetchSingle(row -> new Performed(
                        id,
                        new CaseId(row.value1()),
                        new PersonId(row.value2()),
                        new RubricId(row.value3()),
                        new SchemeVersionId(row.value4()),
                        Level.valueOf(row.value5()),
                        row.value6(),
                        row.value7()));
    }

    Optional<Assigned> find(RatingId id) {
        return db.selectFrom(RATING_ASSIGNMENT)
                .where(RATING_ASSIGNMENT.ID.eq(id.value()))
                .fetchOptional(RatingAssignmentRepository::read);
    }

    /** All that there ever were of a performance, by place. */
    List<Assigned> of(PerformanceId performance) {
        return db.selectFrom(RATING_ASSIGNMENT)
                .where(RATING_ASSIGNMENT.PERFORMANCE_ID.eq(performance.value()))
                .orderBy(RATING_ASSIGNMENT.PLACE, RATING_ASSIGNMENT.ID)
                .fetch(RatingAssignmentRepository::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Assigned> lock(RatingId id) {
        return db.selectFrom(RATING_ASSIGNMENT)
                .where(RATING_ASSIGNMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(RatingAssignmentRepository::read);
    }

    /** Keeps all ratings of a performance as they are until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Assigned> lock(PerformanceId performance) {
        return db.selectFrom(RATING_ASSIGNMENT)
                .where(RATING_ASSIGNMENT.PERFORMANCE_ID.eq(performance.value()))
                .orderBy(RATING_ASSIGNMENT.ID)
                .forUpdate()
                .fetch(RatingAssignmentRepository::read);
    }

    /** Those that somebody has to hand in still. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Assigned> lockOpen(PersonId rater) {
        return db.selectFrom(RATING_ASSIGNMENT)
                .where(
                        RATING_ASSIGNMENT.RATER_ID.eq(rater.value()),
                        RATING_ASSIGNMENT.STATE.eq(RatingState.OPEN.name()))
                .orderBy(RATING_ASSIGNMENT.ID)
                .forUpdate()
                .fetch(RatingAssignmentRepository::read);
    }

    /** How many open ratings each of these people has; who has none is not in the map. */
    Map<PersonId, Integer> load(Collection<PersonId> raters) {
        return db.select(RATING_ASSIGNMENT.RATER_ID, count())
                .from(RATING_ASSIGNMENT)
                .where(
                        RATING_ASSIGNMENT.RATER_ID.in(
                                raters.stream().map(PersonId::value).toList()),
                        RATING_ASSIGNMENT.STATE.eq(RatingState.OPEN.name()))
                .groupBy(RATING_ASSIGNMENT.RATER_ID)
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    RatingId insert(Performed performed, PersonId rater, int place, Optional<PersonId> by, Instant now, Instant due) {
        RatingId id = new RatingId(Ids.next());
        db.insertInto(RATING_ASSIGNMENT)
                .set(RATING_ASSIGNMENT.ID, id.value())
                .set(RATING_ASSIGNMENT.PERFORMANCE_ID, performed.id().value())
                .set(RATING_ASSIGNMENT.CASE_ID, performed.caseId().value())
                .set(RATING_ASSIGNMENT.RATER_ID, rater.value())
                .set(RATING_ASSIGNMENT.SIDE, Side.TRAINED_OR_RATED.name())
                .set(RATING_ASSIGNMENT.RUBRIC_ID, performed.rubric().value())
                .set(RATING_ASSIGNMENT.PLACE, place)
                .set(RATING_ASSIGNMENT.STATE, RatingState.OPEN.name())
                .set(RATING_ASSIGNMENT.ASSIGNED_AT, now)
                .set(RATING_ASSIGNMENT.ASSIGNED_BY, by.map(PersonId::value).orElse(null))
                .set(RATING_ASSIGNMENT.DUE_AT, due)
                .execute();
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void submit(RatingId id, Instant now) {
        db.update(RATING_ASSIGNMENT)
                .set(RATING_ASSIGNMENT.STATE, RatingState.SUBMITTED.name())
                .set(RATING_ASSIGNMENT.SUBMITTED_AT, now)
                .where(RATING_ASSIGNMENT.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(RatingId id, Optional<PersonId> by, Instant now) {
        db.update(RATING_ASSIGNMENT)
                .set(RATING_ASSIGNMENT.STATE, RatingState.REPLACED.name())
                .set(RATING_ASSIGNMENT.REPLACED_AT, now)
                .set(RATING_ASSIGNMENT.REPLACED_BY, by.map(PersonId::value).orElse(null))
                .where(RATING_ASSIGNMENT.ID.eq(id.value()))
                .execute();
    }

    private static Assigned read(RatingAssignmentRecord row) {
        return new Assigned(
                new RatingId(row.getId()),
                new PerformanceId(row.getPerformanceId()),
                new PersonId(row.getRaterId()),
                new RubricId(row.getRubricId()),
                row.getPlace(),
                RatingState.valueOf(row.getState()));
    }
}
