package org.callworthy.exam;

import static callworthy.db.Tables.DELIVERY_LATE_DECISION;
import static callworthy.db.Tables.EXAM_ANSWER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import callworthy.db.tables.ExamAnswer;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callworthy.delivery.LateCame;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What the journal holds of answers that count only if an invigilator decides so. */
@Repository
class LateRepository {

    private static final Condition LATE = EXAM_ANSWER.LATE.isTrue().and(EXAM_ANSWER.STALE.isFalse());

    /** Of the sitting of the outer query. */
    private static final Field<Integer> DECIDED = coalesce(
            field(select(max(DELIVERY_LATE_DECISION.ENTRIES))
                    .from(DELIVERY_LATE_DECISION)
                    .where(DELIVERY_LATE_DECISION.ATTEMPT_ID.eq(EXAM_ANSWER.SITTING_ID))),
            0);

    /** What was last decided on a sitting’s late answers was about so many entries of its journal. */
    record Decided(int entries, Instant at) {}

    private final DSLContext db;

    LateRepository(DSLContext db) {
        this.db = db;
    }

    Optional<LateCame> came(SittingId sitting) {
        return db.select(
                        countDistinct(EXAM_ANSWER.PLACE),
                        min(EXAM_ANSWER.CLIENT_AT),
                        max(EXAM_ANSWER.CLIENT_AT),
                        min(EXAM_ANSWER.RECEIVED_AT),
                        max(EXAM_ANSWER.RECEIVED_AT))
                .from(EXAM_ANSWER)
                .where(
                        EXAM_ANSWER.SITTING_ID.eq(sitting.value()),
                        LATE,
                        saysOtherThan(earlier -> earlier.LATE.isFalse()),
                        notReplaced(later -> later.LATE.isFalse()))
                .fetchOptional()
                .filter(row -> row.value1() > 0)
                .map(row -> new LateCame(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    int entries(SittingId sitting) {
        return db.select(coalesce(max(EXAM_ANSWER.LINK), 0))
                .from(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()))
                .fetchSingle()
                .value1();
    }

    Decided decided(SittingId sitting) {
        return db.select(DELIVERY_LATE_DECISION.ENTRIES, DELIVERY_LATE_DECISION.DECIDED_AT)
                .from(DELIVERY_LATE_DECISION)
                .where(DELIVERY_LATE_DECISION.ATTEMPT_ID.eq(sitting.value()))
                .orderBy(DELIVERY_LATE_DECISION.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Decided(row.value1(), row.value2()))
                .orElse(new Decided(0, Instant.EPOCH));
    }

    /** How many questions were answered late after so many entries. */
    int questions(SittingId sitting, int after) {
        return db.select(countDistinct(EXAM_ANSWER.PLACE))
                .from(EXAM_ANSWER)
                .where(
                        EXAM_ANSWER.SITTING_ID.eq(sitting.value()),
                        LATE,
                        EXAM_ANSWER.LINK.gt(after),
                        saysOtherThan(earlier -> earlier.LATE.isFalse().or(earlier.LINK.le(after))))
                .fetchSingle()
                .value1();
    }

    /** Of some sittings those where something that came late after the last decision would be current if it counted. */
    Set<SittingId> undecided(Collection<SittingId> some) {
        return db.selectDistinct(EXAM_ANSWER.SITTING_ID)
                .from(EXAM_ANSWER)
                .where(
                        EXAM_ANSWER.SITTING_ID.in(
                                some.stream().map(SittingId::value).toList()),
                        LATE,
                        EXAM_ANSWER.LINK.gt(DECIDED),
                        saysOtherThan(earlier -> earlier.LATE.isFalse().or(earlier.LINK.le(DECIDED))),
                        notReplaced(later -> trueCondition()))
                .fetchSet(row -> new SittingId(row.value1()));
    }

    /** Not what was only seen or flagged: it differs from the newest before it that nobody need decide on. */
    private static Condition saysOtherThan(Function<ExamAnswer, Condition> settled) {
        ExamAnswer earlier = EXAM_ANSWER.as("earlier");
        return EXAM_ANSWER.RESPONSE.isDistinctFrom(field(select(earlier.RESPONSE)
                .from(earlier)
                .where(
                        earlier.SITTING_ID.eq(EXAM_ANSWER.SITTING_ID),
                        earlier.PLACE.eq(EXAM_ANSWER.PLACE),
                        earlier.STALE.isFalse(),
                        row(earlier.EPOCH, earlier.SEQ).lt(EXAM_ANSWER.EPOCH, EXAM_ANSWER.SEQ),
                        settled.apply(earlier))
                .orderBy(earlier.EPOCH.desc(), earlier.SEQ.desc())
                .limit(1)));
    }

    /** As {@link CurrentAnswers} has it: the mere sight of an item in a later epoch takes no late answer back. */
    private static Condition notReplaced(Function<ExamAnswer, Condition> by) {
        ExamAnswer later = EXAM_ANSWER.as("later");
        Condition sameEpoch = later.EPOCH.eq(EXAM_ANSWER.EPOCH).and(later.SEQ.gt(EXAM_ANSWER.SEQ));
        Condition laterEpoch =
                later.EPOCH.gt(EXAM_ANSWER.EPOCH).and(later.RESPONSE.isNotNull().or(EXAM_ANSWER.RESPONSE.isNull()));
        return notExists(selectOne()
                .from(later)
                .where(
                        later.SITTING_ID.eq(EXAM_ANSWER.SITTING_ID),
                        later.PLACE.eq(EXAM_ANSWER.PLACE),
                        later.STALE.isFalse(),
                        by.apply(later),
                        sameEpoch.or(laterEpoch)));
    }
}
