package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.DELIVERY_CLOCK_ENTRY;
import static callworthy.db.Tables.DELIVERY_OUTAGE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of time. Who writes holds the attempt's row, and reads what others entered while it waited for it. */
@Repository
class ClockRepository {

    private final DSLContext db;

    ClockRepository(DSLContext db) {
        this.db = db;
    }

    /** @param act which act gave it, where one gives to many */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AttemptId id, NewClockEntry entry, @Nullable Long act, Instant now) {
        db.insertInto(DELIVERY_CLOCK_ENTRY)
                .set(DELIVERY_CLOCK_ENTRY.ID, Ids.next())
                .set(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID, id.value())
                .set(DELIVERY_CLOCK_ENTRY.KIND, entry.kind().name())
                .set(DELIVERY_CLOCK_ENTRY.SECONDS, Math.toIntExact(entry.time().toSeconds()))
                .set(DELIVERY_CLOCK_ENTRY.REASON, entry.reason())
                .set(
                        DELIVERY_CLOCK_ENTRY.ENTERED_BY,
                        entry.by().map(PersonId::value).orElse(null))
                .set(DELIVERY_CLOCK_ENTRY.AT, now)
                .set(DELIVERY_CLOCK_ENTRY.ACT_ID, act)
                .execute();
    }

    boolean has(AttemptId id, long act) {
        return db.fetchExists(
                DELIVERY_CLOCK_ENTRY,
                DELIVERY_CLOCK_ENTRY.ACT_ID.eq(act),
                DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(id.value()));
    }

    /** Makes the deadline what the ledger says. */
    @Transactional(propagation = Propagation.MANDATORY)
    Instant settle(Attempt attempt) {
        BigDecimal seconds = db.select(sum(DELIVERY_CLOCK_ENTRY.SECONDS))
                .from(DELIVERY_CLOCK_ENTRY)
                .where(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(attempt.id().value()))
                .fetchSingle()
                .value1();
        Instant deadline = attempt.startedAt().plusSeconds(seconds.longValueExact());
        db.update(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.DEADLINE, deadline)
                .where(DELIVERY_ATTEMPT.ID.eq(attempt.id().value()))
                .execute();
        return deadline;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void pause(AttemptId id, Reason reason, Optional<PersonId> by, Instant now) {
        db.update(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.PAUSED_AT, now)
                .set(DELIVERY_ATTEMPT.PAUSED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_ATTEMPT.PAUSE_REASON, reason.text())
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    /** What the pause that is running will be in the ledger. */
    NewClockEntry running(AttemptId id, Duration time) {
        return db.select(DELIVERY_ATTEMPT.PAUSE_REASON, DELIVERY_ATTEMPT.PAUSED_BY)
                .from(DELIVERY_ATTEMPT)
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .fetchSingle(row -> new NewClockEntry(
                        ClockEntryKind.PAUSE,
                        time,
                        row.value1(),
                        Optional.ofNullable(row.value2()).map(PersonId::new)));
    }

    /** The pause that is running, with whoever entered it, as long as it has been until now. */
    Optional<ClockEntry> runningPause(AttemptId id, Instant now) {
        return db.select(DELIVERY_ATTEMPT.PAUSED_AT, DELIVERY_ATTEMPT.PAUSE_REASON, ACCOUNT_PERSON.NAME)
                .from(DELIVERY_ATTEMPT)
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_ATTEMPT.PAUSED_BY))
                .where(
                        DELIVERY_ATTEMPT.ID.eq(id.value()),
                        DELIVERY_ATTEMPT.PAUSED_AT.isNotNull(),
                        DELIVERY_ATTEMPT.CLOSED_AT.isNull())
                .fetchOptional(row -> new ClockEntry(
                        ClockEntryKind.PAUSE,
                        Duration.between(row.value1(), now),
                        row.value2(),
                        row.value3(),
                        row.value1()));
    }

    /** Enters the pause that runs since then and ends it. @return how long the clock stood still */
    @Transactional(propagation = Propagation.MANDATORY)
    Duration enterPause(AttemptId id, Instant since, Instant now) {
        Duration stood = ClockRules.wholeSeconds(Duration.between(since, now));
        insert(id, running(id, stood), null, now);
        endPause(id);
        return stood;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endPause(AttemptId id) {
        db.update(DELIVERY_ATTEMPT)
                .setNull(DELIVERY_ATTEMPT.PAUSED_AT)
                .setNull(DELIVERY_ATTEMPT.PAUSED_BY)
                .setNull(DELIVERY_ATTEMPT.PAUSE_REASON)
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reopen(AttemptId id) {
        db.update(DELIVERY_ATTEMPT)
                .setNull(DELIVERY_ATTEMPT.CLOSED_AT)
                .setNull(DELIVERY_ATTEMPT.CLOSE_REASON)
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    /** What was done to the clocks of a case stays, and by whom; not why. */
    @Transactional(propagation = Propagation.MANDATORY)
    void eraseReasons(CaseId caseId) {
        db.update(DELIVERY_CLOCK_ENTRY)
                .set(DELIVERY_CLOCK_ENTRY.REASON, "")
                .where(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.in(AttemptRepository.ids(caseId)))
                .execute();
    }

    List<ClockEntry> of(AttemptId id) {
        return db.select(
                        DELIVERY_CLOCK_ENTRY.KIND,
                        DELIVERY_CLOCK_ENTRY.SECONDS,
                        DELIVERY_CLOCK_ENTRY.REASON,
                        ACCOUNT_PERSON.NAME,
                        DELIVERY_CLOCK_ENTRY.AT)
                .from(DELIVERY_CLOCK_ENTRY)
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_CLOCK_ENTRY.ENTERED_BY))
                .where(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(id.value()))
                .orderBy(DELIVERY_CLOCK_ENTRY.ID)
                .fetch(row -> new ClockEntry(
                        ClockEntryKind.valueOf(row.value1()),
                        Duration.ofSeconds(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    /** When the attempt's clock stood still or its loss was made good: pauses that ended, reopenings, credited outages. */
    List<Span> stood(AttemptId id) {
        List<Span> stood = new ArrayList<>();
        db.select(DELIVERY_CLOCK_ENTRY.AT, DELIVERY_CLOCK_ENTRY.SECONDS)
                .from(DELIVERY_CLOCK_ENTRY)
                .where(
                        DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(id.value()),
                        DELIVERY_CLOCK_ENTRY.KIND.in(ClockEntryKind.PAUSE.name(), ClockEntryKind.REOPENED.name()))
                .forEach(row -> stood.add(new Span(row.value1().minusSeconds(row.value2()), row.value1())));
        db.select(DELIVERY_OUTAGE.FROM_AT, DELIVERY_OUTAGE.TO_AT)
                .from(DELIVERY_CLOCK_ENTRY)
                .join(DELIVERY_OUTAGE)
                .on(DELIVERY_OUTAGE.ID.eq(DELIVERY_CLOCK_ENTRY.ACT_ID))
                .where(DELIVERY_CLOCK_ENTRY.ATTEMPT_ID.eq(id.value()))
                .forEach(row -> stood.add(new Span(row.value1(), row.value2())));
        return stood;
    }
}
