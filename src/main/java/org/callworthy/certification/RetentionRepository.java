package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_ANSWER;
import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_DECISION;
import static callworthy.db.Tables.CERTIFICATION_ENDING;
import static callworthy.db.Tables.CERTIFICATION_ERASURE;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_REVIEW;
import static callworthy.db.Tables.CERTIFICATION_VOTE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How cases ended undecided, and what has been erased of them. */
@Repository
class RetentionRepository {

    private final DSLContext db;

    RetentionRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertEnding(CaseId id, Ending.Cause cause, String reason, PersonId by, Instant at) {
        db.insertInto(CERTIFICATION_ENDING)
                .set(CERTIFICATION_ENDING.CASE_ID, id.value())
                .set(CERTIFICATION_ENDING.CAUSE, cause.name())
                .set(CERTIFICATION_ENDING.REASON, reason)
                .set(CERTIFICATION_ENDING.ENDED_BY, by.value())
                .set(CERTIFICATION_ENDING.ENDED_AT, at)
                .execute();
    }

    List<Erasure> erasures(CaseId id) {
        return db.select(CERTIFICATION_ERASURE.WHAT, CERTIFICATION_ERASURE.CAUSE, CERTIFICATION_ERASURE.ERASED_AT)
                .from(CERTIFICATION_ERASURE)
                .where(CERTIFICATION_ERASURE.CASE_ID.eq(id.value()))
                .fetch(row -> new Erasure(
                        Erasure.What.valueOf(row.value1()), Erasure.Cause.valueOf(row.value2()), row.value3()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(CaseId id, Erasure erasure) {
        db.insertInto(CERTIFICATION_ERASURE)
                .set(CERTIFICATION_ERASURE.CASE_ID, id.value())
                .set(CERTIFICATION_ERASURE.WHAT, erasure.what().name())
                .set(CERTIFICATION_ERASURE.CAUSE, erasure.cause().name())
                .set(CERTIFICATION_ERASURE.ERASED_AT, erasure.at())
                .execute();
    }

    /** Cases that came to their end before a moment and of which this has not been erased yet, the longest over first. */
    List<CaseId> over(SchemeVersionId scheme, Instant before, Erasure.What what) {
        return db.select(CERTIFICATION_CASE.ID)
                .from(CERTIFICATION_CASE)
                .leftAntiJoin(CERTIFICATION_ERASURE)
                .on(CERTIFICATION_ERASURE.CASE_ID.eq(CERTIFICATION_CASE.ID), CERTIFICATION_ERASURE.WHAT.eq(what.name()))
                .where(
                        CERTIFICATION_CASE.SCHEME_VERSION_ID.eq(scheme.value()),
                        CERTIFICATION_CASE.OPEN_KEY.isNull(),
                        CERTIFICATION_CASE.DECIDED_AT.le(before))
                .orderBy(CERTIFICATION_CASE.DECIDED_AT)
                .fetch(row -> new CaseId(row.value1()));
    }

    /** Erases what members of the committee put down, and what the candidate answered. Statuses stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    void deleteRecords(CaseId id) {
        db.deleteFrom(CERTIFICATION_REVIEW)
                .where(CERTIFICATION_REVIEW.CASE_ID.eq(id.value()))
                .execute();
        db.deleteFrom(CERTIFICATION_ANSWER)
                .where(CERTIFICATION_ANSWER.NONCONFORMITY_ID.in(select(CERTIFICATION_NONCONFORMITY.ID)
                        .from(CERTIFICATION_NONCONFORMITY)
                        .where(CERTIFICATION_NONCONFORMITY.CASE_ID.eq(id.value()))))
                .execute();
        db.deleteFrom(CERTIFICATION_NONCONFORMITY)
                .where(CERTIFICATION_NONCONFORMITY.CASE_ID.eq(id.value()))
                .execute();
        db.deleteFrom(CERTIFICATION_VOTE)
                .where(CERTIFICATION_VOTE.CASE_ID.eq(id.value()))
                .execute();
        db.deleteFrom(CERTIFICATION_DECISION)
                .where(CERTIFICATION_DECISION.CASE_ID.eq(id.value()))
                .execute();
        db.update(CERTIFICATION_ENDING)
                .set(CERTIFICATION_ENDING.REASON, "")
                .where(CERTIFICATION_ENDING.CASE_ID.eq(id.value()))
                .execute();
    }
}
