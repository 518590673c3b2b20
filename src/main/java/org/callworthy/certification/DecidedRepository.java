package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_VOTE;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.Set;
import org.callworthy.delivery.AssignmentId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a decision rests on. A vote that was cast rests on the results already. */
@Repository
class DecidedRepository {

    private static final Condition VOTED = CERTIFICATION_CASE
            .STATE
            .eq(CaseState.DECISION.name())
            .and(exists(
                    selectOne().from(CERTIFICATION_VOTE).where(CERTIFICATION_VOTE.CASE_ID.eq(CERTIFICATION_CASE.ID))));

    /** Decided under a condition, which only its resits can still meet. */
    private static final Condition NO_OPEN_RESIT = CERTIFICATION_CASE
            .STATE
            .eq(CaseState.CONDITIONAL.name())
            .and(notExists(selectOne()
                    .from(CERTIFICATION_NONCONFORMITY)
                    .where(
                            CERTIFICATION_NONCONFORMITY.CASE_ID.eq(CERTIFICATION_CASE.ID),
                            CERTIFICATION_NONCONFORMITY.STATE.eq(NonconformityState.OPEN.name()),
                            CERTIFICATION_NONCONFORMITY.RESIT_ID.eq(DELIVERY_ASSIGNMENT.ID))));

    private static final Condition OVER =
            CERTIFICATION_CASE.STATE.in(CaseState.PASSED.name(), CaseState.FAILED.name(), CaseState.WITHDRAWN.name());

    private final DSLContext db;

    DecidedRepository(DSLContext db) {
        this.db = db;
    }

    Set<AssignmentId> among(Collection<AssignmentId> some) {
        return db.select(DELIVERY_ASSIGNMENT.ID)
                .from(DELIVERY_ASSIGNMENT)
                .join(CERTIFICATION_CASE)
                .on(CERTIFICATION_CASE.ID.eq(DELIVERY_ASSIGNMENT.CASE_ID))
                .where(DELIVERY_ASSIGNMENT.ID.in(
                        some.stream().map(AssignmentId::value).toList()))
                .and(VOTED.or(NO_OPEN_RESIT).or(OVER))
                .fetchSet(row -> new AssignmentId(row.value1()));
    }
}
