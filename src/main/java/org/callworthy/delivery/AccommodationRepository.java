package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_ACCOMMODATION;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Accommodation.Granted;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accommodations: those that ended stay readable. */
@Repository
class AccommodationRepository {

    private final DSLContext db;

    AccommodationRepository(DSLContext db) {
        this.db = db;
    }

    /** That of the assignment before the person's general one. */
    Optional<Granted> inForce(PersonId person, AssignmentId assignment) {
        return db.selectFrom(DELIVERY_ACCOMMODATION)
                .where(
                        DELIVERY_ACCOMMODATION.PERSON_ID.eq(person.value()),
                        DELIVERY_ACCOMMODATION.ENDED_AT.isNull(),
                        isFor(assignment).or(isFor(null)))
                .orderBy(DELIVERY_ACCOMMODATION.ASSIGNMENT_ID.isNull(), DELIVERY_ACCOMMODATION.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Granted(
                        new Accommodation(
                                person,
                                row.getAssignmentId() == null ? null : new AssignmentId(row.getAssignmentId()),
                                row.getExtraPercent(),
                                row.getBreaks(),
                                row.getLargerText(),
                                new Reason(row.getReason())),
                        Optional.ofNullable(row.getGrantedBy()).map(PersonId::new)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Accommodation granted, Optional<PersonId> by, Instant now) {
        AssignmentId assignment = granted.assignment();
        db.insertInto(DELIVERY_ACCOMMODATION)
                .set(DELIVERY_ACCOMMODATION.ID, Ids.next())
                .set(DELIVERY_ACCOMMODATION.PERSON_ID, granted.person().value())
                .set(DELIVERY_ACCOMMODATION.ASSIGNMENT_ID, assignment == null ? null : assignment.value())
                .set(DELIVERY_ACCOMMODATION.EXTRA_PERCENT, granted.extraPercent())
                .set(DELIVERY_ACCOMMODATION.BREAKS, granted.breaks())
                .set(DELIVERY_ACCOMMODATION.LARGER_TEXT, granted.largerText())
                .set(DELIVERY_ACCOMMODATION.REASON, granted.reason().text())
                .set(DELIVERY_ACCOMMODATION.GRANTED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_ACCOMMODATION.GRANTED_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(PersonId person, AssignmentId assignment, Instant now) {
        end(person, isFor(assignment), now);
    }

    private void end(PersonId person, Condition which, Instant now) {
        db.update(DELIVERY_ACCOMMODATION)
                .set(DELIVERY_ACCOMMODATION.ENDED_AT, now)
                .where(
                        DELIVERY_ACCOMMODATION.PERSON_ID.eq(person.value()),
                        DELIVERY_ACCOMMODATION.ENDED_AT.isNull(),
                        which)
                .execute();
    }

    /** Those for a person's exams to come, in place of which another is granted for all of these. What holds for one under way stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endAllToCome(PersonId person, Instant now) {
        endGeneral(person, now);
        Condition isToCome = DELIVERY_ACCOMMODATION.ASSIGNMENT_ID.in(select(DELIVERY_ASSIGNMENT.ID)
                .from(DELIVERY_ASSIGNMENT)
                .where(
                        DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()),
                        DELIVERY_ASSIGNMENT.STATE.eq(AssignmentState.WAITING.name())));
        end(person, isToCome, now);
    }

    /**
     * The one for all of a person’s exams. Why it was granted and which breaks were agreed goes with it: it was about exams to come,
     * and those that began under it have their own ledger.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void endGeneral(PersonId person, Instant now) {
        db.update(DELIVERY_ACCOMMODATION)
                .set(DELIVERY_ACCOMMODATION.ENDED_AT, now)
                .set(DELIVERY_ACCOMMODATION.REASON, "")
                .set(DELIVERY_ACCOMMODATION.BREAKS, "")
                .where(
                        DELIVERY_ACCOMMODATION.PERSON_ID.eq(person.value()),
                        DELIVERY_ACCOMMODATION.ENDED_AT.isNull(),
                        isFor(null))
                .execute();
    }

    /**
     * Erases why those were granted that held for a case, and what breaks were agreed; they hold no longer. Those for all of the
     * person’s exams stay until they end: they are about exams to come.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void eraseReasons(CaseId caseId, Instant now) {
        Condition ofTheCase = DELIVERY_ACCOMMODATION.ASSIGNMENT_ID.in(select(DELIVERY_ASSIGNMENT.ID)
                .from(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.CASE_ID.eq(caseId.value())));
        db.update(DELIVERY_ACCOMMODATION)
                .set(DELIVERY_ACCOMMODATION.REASON, "")
                .set(DELIVERY_ACCOMMODATION.BREAKS, "")
                .set(DELIVERY_ACCOMMODATION.ENDED_AT, coalesce(DELIVERY_ACCOMMODATION.ENDED_AT, now))
                .where(ofTheCase)
                .execute();
    }

    private static Condition isFor(@Nullable AssignmentId assignment) {
        return assignment == null
                ? DELIVERY_ACCOMMODATION.ASSIGNMENT_ID.isNull()
                : DELIVERY_ACCOMMODATION.ASSIGNMENT_ID.eq(assignment.value());
    }
}
