package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.DELIVERY_CLOCK_ENTRY;
import static callworthy.db.Tables.DELIVERY_OUTAGE;
import static callworthy.db.Tables.DELIVERY_PULSE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.raw;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pulse, the gaps in it, and whom they hit. */
@Repository
class OutageRepository {

    private static final int THE_ONE = 1;

    private final DSLContext db;

    OutageRepository(DSLContext db) {
        this.db = db;
    }

    /** The database's own time at this statement; counted there, so that no zone on the way can shift it. */
    Instant time() {
        boolean embedded = db.dialect().family() == SQLDialect.H2;
        Field<Long> micros = field(
                raw(
                        embedded
                                ? "cast(extract(epoch from current_timestamp(6)) * 1000000 as bigint)"
                                : "timestampdiff(microsecond, '1970-01-01', utc_timestamp(6))"),
                Long.class);
        return Instant.EPOCH.plus(db.select(micros).fetchSingle().value1(), ChronoUnit.MICROS);
    }

    /** Nobody else beats until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Instant> holdLastBeat() {
        return lastBeatQuery().forUpdate().fetchOptional(DELIVERY_PULSE.BEAT_AT);
    }

    Optional<Instant> lastBeat() {
        return lastBeatQuery().fetchOptional(DELIVERY_PULSE.BEAT_AT);
    }

    private SelectConditionStep<Record1<Instant>> lastBeatQuery() {
        return db.select(DELIVERY_PULSE.BEAT_AT).from(DELIVERY_PULSE).where(DELIVERY_PULSE.ID.eq(THE_ONE));
    }

    /** The end of the last outage that the pulse noticed by now; a clock that was ahead may have noted later ones. */
    Optional<Instant> lastNoticedEnd(Instant now) {
        return db.select(max(DELIVERY_OUTAGE.TO_AT))
                .from(DELIVERY_OUTAGE)
                .where(DELIVERY_OUTAGE.NOTICED.isTrue(), DELIVERY_OUTAGE.TO_AT.le(now))
                .fetchOptional(Record1::value1);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void beat(Instant now) {
        db.insertInto(DELIVERY_PULSE)
                .set(DELIVERY_PULSE.ID, THE_ONE)
                .set(DELIVERY_PULSE.BEAT_AT, now)
                .onDuplicateKeyUpdate()
                .set(DELIVERY_PULSE.BEAT_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(OutageId id, Span span, boolean noticed) {
        db.insertInto(DELIVERY_OUTAGE)
                .set(DELIVERY_OUTAGE.ID, id.value())
                .set(DELIVERY_OUTAGE.FROM_AT, span.from())
                .set(DELIVERY_OUTAGE.TO_AT, span.to())
                .set(DELIVERY_OUTAGE.NOTICED, noticed)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void credited(OutageId id, Reason reason, Optional<PersonId> by, Instant now) {
        db.update(DELIVERY_OUTAGE)
                .set(DELIVERY_OUTAGE.REASON, reason.text())
                .set(DELIVERY_OUTAGE.CREDITED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_OUTAGE.CREDITED_AT, now)
                .where(DELIVERY_OUTAGE.ID.eq(id.value()))
                .execute();
    }

    Optional<Outage> find(OutageId id, Reach reach, Optional<PersonId> without, Instant now) {
        return outages(reach, without, now, DELIVERY_OUTAGE.ID.eq(id.value())).stream()
                .findFirst();
    }

    /** Those for which nobody has been credited yet. */
    List<Outage> open(Instant since, Reach reach, Optional<PersonId> without, Instant now) {
        return outages(reach, without, now, DELIVERY_OUTAGE.CREDITED_AT.isNull().and(DELIVERY_OUTAGE.TO_AT.gt(since)));
    }

    /** With the number of attempts within reach that they hit, without those of one person and what they were credited already. */
    private List<Outage> outages(Reach reach, Optional<PersonId> without, Instant now, Condition which) {
        Field<Integer> hit = field(selectCount()
                .from(DELIVERY_ATTEMPT)
                .where(isHit(DELIVERY_OUTAGE.FROM_AT, DELIVERY_OUTAGE.TO_AT))
                .and(ReachRepository.attemptsWithin(reach, now))
                .and(ReachRepository.attemptsOfOthers(without))
                .andNotExists(selectOne()
                        .from(DELIVERY_CLOCK_ENTRY)
                        .where(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(DELIVERY_ATTEMPT.ID))
                        .and(DELIVERY_CLOCK_ENTRY.ACT_ID.eq(DELIVERY_OUTAGE.ID))));
        return db.select(
                        DELIVERY_OUTAGE.ID,
                        DELIVERY_OUTAGE.FROM_AT,
                        DELIVERY_OUTAGE.TO_AT,
                        DELIVERY_OUTAGE.NOTICED,
                        hit)
                .from(DELIVERY_OUTAGE)
                .where(which)
                .orderBy(DELIVERY_OUTAGE.FROM_AT)
                .fetch(row -> new Outage(
                        new OutageId(row.value1()), new Span(row.value2(), row.value3()), row.value4(), row.value5()));
    }

    /** Whether anything was open at some time in it: also what was over, but had not all arrived. */
    boolean wasAnyOpen(Span span) {
        return db.fetchExists(
                DELIVERY_ATTEMPT,
                DELIVERY_ATTEMPT.STARTED_AT.lt(span.to()),
                DELIVERY_ATTEMPT.CLOSED_AT.isNull().or(DELIVERY_ATTEMPT.CLOSED_AT.ge(span.from())));
    }

    List<AttemptId> hit(Span span, Reach reach, Instant now) {
        return db.select(DELIVERY_ATTEMPT.ID)
                .from(DELIVERY_ATTEMPT)
                .where(isHit(val(span.from()), val(span.to())))
                .and(ReachRepository.attemptsWithin(reach, now))
                .orderBy(DELIVERY_ATTEMPT.ID)
                .fetch(row -> new AttemptId(row.value1()));
    }

    /**
     * Whose clock ran meanwhile. Whoever handed in has lost nothing that can be given back, and a call that is closed cannot
     * be taken up again.
     */
    private static Condition isHit(Field<Instant> from, Field<Instant> to) {
        return DELIVERY_ATTEMPT
                .STARTED_AT
                .lt(to)
                .and(DELIVERY_ATTEMPT.DEADLINE.gt(from))
                .and(DELIVERY_ATTEMPT.CLOSED_AT.isNull().or(isExamThatTheClockClosed()));
    }

    private static Condition isExamThatTheClockClosed() {
        return DELIVERY_ATTEMPT
                .CLOSE_REASON
                .eq(CloseReason.DEADLINE.name())
                .and(DELIVERY_ATTEMPT.ASSIGNMENT_ID.in(select(DELIVERY_ASSIGNMENT.ID)
                        .from(DELIVERY_ASSIGNMENT)
                        .where(DELIVERY_ASSIGNMENT.KIND.eq(AssignmentKind.EXAM.name()))));
    }
}
