package org.callworthy.rating;

import static callworthy.db.Tables.RATING_WAITING;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.callworthy.roleplay.PerformanceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Performances for which raters are missing. */
@Repository
class RatingWaitingRepository {

    private final DSLContext db;

    RatingWaitingRepository(DSLContext db) {
        this.db = db;
    }

    /** How many raters each waiting performance wants in all, the longest waiting first. */
    Map<PerformanceId, Integer> wanted() {
        return db.select(RATING_WAITING.PERFORMANCE_ID, RATING_WAITING.WANTED)
                .from(RATING_WAITING)
                .orderBy(RATING_WAITING.SINCE)
                .fetchMap(row -> new PerformanceId(row.value1()), row -> row.value2());
    }

    Optional<Integer> wanted(PerformanceId performance) {
        return db.select(RATING_WAITING.WANTED)
                .from(RATING_WAITING)
                .where(RATING_WAITING.PERFORMANCE_ID.eq(performance.value()))
                .fetchOptional(RATING_WAITING.WANTED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(PerformanceId performance, int wanted, Instant now) {
        db.insertInto(RATING_WAITING)
                .set(RATING_WAITING.PERFORMANCE_ID, performance.value())
                .set(RATING_WAITING.WANTED, wanted)
                .set(RATING_WAITING.SINCE, now)
                .set(RATING_WAITING.TRIED_AT, now)
                .onDuplicateKeyUpdate()
                .set(RATING_WAITING.WANTED, wanted)
                .set(RATING_WAITING.TRIED_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void done(PerformanceId performance) {
        db.deleteFrom(RATING_WAITING)
                .where(RATING_WAITING.PERFORMANCE_ID.eq(performance.value()))
                .execute();
    }
}
