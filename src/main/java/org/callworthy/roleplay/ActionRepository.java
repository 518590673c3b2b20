package org.callworthy.roleplay;

import static callworthy.db.Tables.ROLEPLAY_ACTION;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of each call. */
@Repository
class ActionRepository {

    private final DSLContext db;

    ActionRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether the entry of an epoch and a seq counts, for those that are there. */
    Map<List<Integer>, Boolean> standing(PerformanceId id) {
        Map<List<Integer>, Boolean> standing = new HashMap<>();
        db.select(ROLEPLAY_ACTION.EPOCH, ROLEPLAY_ACTION.SEQ, ROLEPLAY_ACTION.STALE, ROLEPLAY_ACTION.LATE)
                .from(ROLEPLAY_ACTION)
                .where(ROLEPLAY_ACTION.PERFORMANCE_ID.eq(id.value()))
                .forEach(row -> standing.put(List.of(row.value1(), row.value2()), !row.value3() && !row.value4()));
        return standing;
    }

    /** What counts, in the order of the call. */
    List<TimelineEntry> timeline(PerformanceId id) {
        return db.select(
                        ROLEPLAY_ACTION.EPOCH,
                        ROLEPLAY_ACTION.SEQ,
                        ROLEPLAY_ACTION.KIND,
                        ROLEPLAY_ACTION.STEP,
                        ROLEPLAY_ACTION.DETAIL,
                        ROLEPLAY_ACTION.AT_MS)
                .from(ROLEPLAY_ACTION)
                .where(
                        ROLEPLAY_ACTION.PERFORMANCE_ID.eq(id.value()),
                        ROLEPLAY_ACTION.STALE.isFalse(),
                        ROLEPLAY_ACTION.LATE.isFalse())
                .orderBy(ROLEPLAY_ACTION.EPOCH, ROLEPLAY_ACTION.SEQ)
                .fetch(row -> new TimelineEntry(
                        row.value1(),
                        row.value2(),
                        TimelineKind.valueOf(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(PerformanceId id) {
        db.deleteFrom(ROLEPLAY_ACTION)
                .where(ROLEPLAY_ACTION.PERFORMANCE_ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(PerformanceId id, TimelineEntry entry, boolean stale, boolean late, Instant now) {
        db.insertInto(ROLEPLAY_ACTION)
                .set(ROLEPLAY_ACTION.PERFORMANCE_ID, id.value())
                .set(ROLEPLAY_ACTION.EPOCH, entry.epoch())
                .set(ROLEPLAY_ACTION.SEQ, entry.seq())
                .set(ROLEPLAY_ACTION.KIND, entry.kind().name())
                .set(ROLEPLAY_ACTION.STEP, entry.step())
                .set(ROLEPLAY_ACTION.DETAIL, entry.detail())
                .set(ROLEPLAY_ACTION.AT_MS, entry.atMillis())
                .set(ROLEPLAY_ACTION.RECEIVED_AT, now)
                .set(ROLEPLAY_ACTION.STALE, stale)
                .set(ROLEPLAY_ACTION.LATE, late)
                .execute();
    }

    /** From now on it counts: it came again, in time and under the newest token. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(PerformanceId id, TimelineEntry entry) {
        Condition one = ROLEPLAY_ACTION
                .PERFORMANCE_ID
                .eq(id.value())
                .and(ROLEPLAY_ACTION.EPOCH.eq(entry.epoch()))
                .and(ROLEPLAY_ACTION.SEQ.eq(entry.seq()));
        db.update(ROLEPLAY_ACTION)
                .set(ROLEPLAY_ACTION.STALE, false)
                .set(ROLEPLAY_ACTION.LATE, false)
                .where(one)
                .execute();
    }
}
