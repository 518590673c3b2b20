package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.DELIVERY_TOKEN;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AttemptRepository {

    private static final List<SelectField<?>> ATTEMPT = List.of(
            DELIVERY_ATTEMPT.ID,
            DELIVERY_ATTEMPT.ASSIGNMENT_ID,
            DELIVERY_ASSIGNMENT.CASE_ID,
            DELIVERY_ATTEMPT.PERSON_ID,
            DELIVERY_ASSIGNMENT.KIND,
            DELIVERY_ASSIGNMENT.COMPONENT,
            DELIVERY_ATTEMPT.LANGUAGE,
            DELIVERY_ATTEMPT.EPOCH,
            DELIVERY_ATTEMPT.STARTED_AT,
            DELIVERY_ATTEMPT.DEADLINE,
            DELIVERY_ATTEMPT.CLOSED_AT,
            DELIVERY_ATTEMPT.CLOSE_REASON,
            DELIVERY_ATTEMPT.PAUSED_AT);

    private final DSLContext db;

    AttemptRepository(DSLContext db) {
        this.db = db;
    }

    /** For queries of what belongs to the attempts of a case. */
    static Select<Record1<Long>> ids(CaseId of) {
        return select(DELIVERY_ATTEMPT.ID)
                .from(DELIVERY_ATTEMPT)
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_ATTEMPT.ASSIGNMENT_ID))
                .where(DELIVERY_ASSIGNMENT.CASE_ID.eq(of.value()));
    }

    Optional<Attempt> find(AttemptId id) {
        return attempts(DELIVERY_ATTEMPT.ID.eq(id.value())).fetchOptional(AttemptRepository::read);
    }

    Optional<Attempt> of(AssignmentId assignment) {
        return attempts(DELIVERY_ATTEMPT.ASSIGNMENT_ID.eq(assignment.value())).fetchOptional(AttemptRepository::read);
    }

    /** The caller holds the assignment's row already. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Attempt> lock(AssignmentId assignment) {
        return attempts(DELIVERY_ATTEMPT.ASSIGNMENT_ID.eq(assignment.value()))
                .forUpdate()
                .fetchOptional(AttemptRepository::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Map<AttemptId, Standing> hold(Collection<AttemptId> ids) {
        return db.select(
                        DELIVERY_ATTEMPT.ID,
                        DELIVERY_ATTEMPT.EPOCH,
                        DELIVERY_ATTEMPT.DEADLINE,
                        DELIVERY_ATTEMPT.CLOSED_AT,
                        DELIVERY_ATTEMPT.PAUSED_AT)
                .from(DELIVERY_ATTEMPT)
                .where(DELIVERY_ATTEMPT.ID.in(ids.stream().map(AttemptId::value).toList()))
                .orderBy(DELIVERY_ATTEMPT.ID)
                .forUpdate()
                .skipLocked()
                .fetchMap(
                        row -> new AttemptId(row.value1()),
                        row -> new Standing(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    List<AttemptId> overdue(AssignmentKind kind, Instant before) {
        return db.select(DELIVERY_ATTEMPT.ID)
                .from(DELIVERY_ATTEMPT)
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_ATTEMPT.ASSIGNMENT_ID))
                .where(
                        DELIVERY_ATTEMPT.CLOSED_AT.isNull(),
                        DELIVERY_ATTEMPT.PAUSED_AT.isNull(),
                        DELIVERY_ATTEMPT.DEADLINE.lt(before),
                        DELIVERY_ASSIGNMENT.KIND.eq(kind.name()))
                .orderBy(DELIVERY_ATTEMPT.DEADLINE)
                .fetch(row -> new AttemptId(row.value1()));
    }

    Optional<Bearer> bearer(byte[] tokenHash) {
        return db.select(DELIVERY_TOKEN.ATTEMPT_ID, DELIVERY_TOKEN.EPOCH)
                .from(DELIVERY_TOKEN)
                .where(DELIVERY_TOKEN.TOKEN_HASH.eq(tokenHash))
                .fetchOptional(row -> new Bearer(new AttemptId(row.value1()), row.value2()));
    }

    /** Which browser got the newest token; there may be none of the present epoch, as nobody has asked for one since. */
    Optional<byte[]> newestDevice(AttemptId attempt) {
        return db.select(DELIVERY_TOKEN.DEVICE_HASH)
                .from(DELIVERY_TOKEN)
                .where(DELIVERY_TOKEN.ATTEMPT_ID.eq(attempt.value()))
                .orderBy(DELIVERY_TOKEN.EPOCH.desc())
                .limit(1)
                .fetchOptional(DELIVERY_TOKEN.DEVICE_HASH);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AttemptId id, Assignment assignment, Locale language, Instant now, Instant deadline) {
        db.insertInto(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.ID, id.value())
                .set(DELIVERY_ATTEMPT.ASSIGNMENT_ID, assignment.id().value())
                .set(DELIVERY_ATTEMPT.PERSON_ID, assignment.person().value())
                .set(DELIVERY_ATTEMPT.LANGUAGE, language.toLanguageTag())
                .set(DELIVERY_ATTEMPT.EPOCH, 1)
                .set(DELIVERY_ATTEMPT.STARTED_AT, now)
                .set(DELIVERY_ATTEMPT.DEADLINE, deadline)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertToken(AttemptId id, int epoch, byte[] hash, byte @Nullable [] device, Instant now) {
        db.insertInto(DELIVERY_TOKEN)
                .set(DELIVERY_TOKEN.ATTEMPT_ID, id.value())
                .set(DELIVERY_TOKEN.EPOCH, epoch)
                .set(DELIVERY_TOKEN.TOKEN_HASH, hash)
                .set(DELIVERY_TOKEN.DEVICE_HASH, device)
                .set(DELIVERY_TOKEN.ISSUED_AT, now)
                .execute();
    }

    /** From now on no browser is the one that began. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetDevices(AttemptId id) {
        db.update(DELIVERY_TOKEN)
                .setNull(DELIVERY_TOKEN.DEVICE_HASH)
                .where(DELIVERY_TOKEN.ATTEMPT_ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setEpoch(AttemptId id, int epoch) {
        db.update(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.EPOCH, epoch)
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(AttemptId id, CloseReason reason, Instant now) {
        db.update(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.CLOSED_AT, now)
                .set(DELIVERY_ATTEMPT.CLOSE_REASON, reason.name())
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    private SelectConditionStep<Record> attempts(Condition which) {
        return db.select(ATTEMPT)
                .from(DELIVERY_ATTEMPT)
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_ATTEMPT.ASSIGNMENT_ID))
                .where(which);
    }

    static Attempt read(Record row) {
        String reason = row.get(DELIVERY_ATTEMPT.CLOSE_REASON);
        return new Attempt(
                new AttemptId(row.get(DELIVERY_ATTEMPT.ID)),
                new AssignmentId(row.get(DELIVERY_ATTEMPT.ASSIGNMENT_ID)),
                new CaseId(row.get(DELIVERY_ASSIGNMENT.CASE_ID)),
                new PersonId(row.get(DELIVERY_ATTEMPT.PERSON_ID)),
                AssignmentKind.valueOf(row.get(DELIVERY_ASSIGNMENT.KIND)),
                row.get(DELIVERY_ASSIGNMENT.COMPONENT),
                Languages.ofTag(row.get(DELIVERY_ATTEMPT.LANGUAGE)),
                row.get(DELIVERY_ATTEMPT.EPOCH),
                row.get(DELIVERY_ATTEMPT.STARTED_AT),
                row.get(DELIVERY_ATTEMPT.DEADLINE),
                row.get(DELIVERY_ATTEMPT.CLOSED_AT),
                reason == null ? null : CloseReason.valueOf(reason),
                row.get(DELIVERY_ATTEMPT.PAUSED_AT));
    }
}
