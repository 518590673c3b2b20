package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_VOTE;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.delivery.AssignmentId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What a decision rests on. A vote that was cast rests on the results already. */
@Repository
class DecidedRepository {

    private static final List<String> FULFILLABLE = Stream.of(NonconformityState.values())
            .filter(NonconformityState::isFulfillable)
            .map(NonconformityState::name)
            .toList();

    /** The round that asked for what is a resit, while it may still fulfil what was asked: no vote up to then rests on it. */
    private static final Field<Integer> ASKED_IN = field(select(max(CERTIFICATION_NONCONFORMITY.ROUND))
            .from(CERTIFICATION_NONCONFORMITY)
            .where(
                    CERTIFICATION_NONCONFORMITY.CASE_ID.eq(CERTIFICATION_CASE.ID),
                    CERTIFICATION_NONCONFORMITY.STATE.in(FULFILLABLE),
                    CERTIFICATION_NONCONFORMITY.RESIT_ID.eq(DELIVERY_ASSIGNMENT.ID)));

    private static final Condition VOTED = exists(selectOne()
            .from(CERTIFICATION_VOTE)
            .where(CERTIFICATION_VOTE.CASE_ID.eq(CERTIFICATION_CASE.ID))
            .and(CERTIFICATION_VOTE.ROUND.gt(coalesce(ASKED_IN, 0))));

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
                .and(VOTED.or(OVER))
                .fetchSet(row -> new AssignmentId(row.value1()));
    }
}
