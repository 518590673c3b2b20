package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CaseId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * What candidates have let pass of what was asked of them. What was handed in or begun in time does not count as that, nor does
 * a resit whose window, of an exam day that began in time, reaches past its day.
 */
@Repository
class OverdueRepository {

    private final DSLContext db;

    OverdueRepository(DSLContext db) {
        this.db = db;
    }

    /** Of one case. */
    Set<NonconformityId> of(CaseId caseId, Instant now) {
        return new HashSet<>(db.select(CERTIFICATION_NONCONFORMITY.ID)
                .from(CERTIFICATION_NONCONFORMITY)
                .leftJoin(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(CERTIFICATION_NONCONFORMITY.RESIT_ID))
                .where(CERTIFICATION_NONCONFORMITY.CASE_ID.eq(caseId.value()), isOverdue(now))
                .fetch(row -> new NonconformityId(row.value1())));
    }

    /** Cases in which nothing else is pending: what still has time, or is to be looked at, goes first. */
    List<CaseId> cases(Instant now) {
        return cases(now, noCondition());
    }

    boolean contains(CaseId caseId, Instant now) {
        return !cases(now, CERTIFICATION_NONCONFORMITY.CASE_ID.eq(caseId.value()))
                .isEmpty();
    }

    private List<CaseId> cases(Instant now, Condition which) {
        return db.select(CERTIFICATION_NONCONFORMITY.CASE_ID)
                .from(CERTIFICATION_NONCONFORMITY)
                .leftJoin(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(CERTIFICATION_NONCONFORMITY.RESIT_ID))
                .where(
                        which,
                        CERTIFICATION_NONCONFORMITY.STATE.in(
                                NonconformityState.OPEN.name(), NonconformityState.ANSWERED.name()))
                .groupBy(CERTIFICATION_NONCONFORMITY.CASE_ID)
                .having(count().filterWhere(isOverdue(now)).eq(count()))
                .fetch(row -> new CaseId(row.value1()));
    }

    private static Condition isOverdue(Instant now) {
        Condition missed =
                DELIVERY_ASSIGNMENT.STATE.eq(AssignmentState.WAITING.name()).and(DELIVERY_ASSIGNMENT.CLOSES_AT.lt(now));
        return CERTIFICATION_NONCONFORMITY
                .STATE
                .eq(NonconformityState.OPEN.name())
                .and(CERTIFICATION_NONCONFORMITY.DUE_ON.lt(Days.of(now)))
                .and(DELIVERY_ASSIGNMENT.STATE.isNull().or(missed));
    }
}
