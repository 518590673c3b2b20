package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_PLAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often candidates heard what. */
@Repository
class PlayRepository {

    private final DSLContext db;

    PlayRepository(DSLContext db) {
        this.db = db;
    }

    /** The keys of an item's plays, in their order. */
    List<String> keys(SittingId sitting, int place) {
        return db.select(EXAM_PLAY.PLAY_KEY)
                .from(EXAM_PLAY)
                .where(EXAM_PLAY.SITTING_ID.eq(sitting.value()), EXAM_PLAY.PLACE.eq(place))
                .orderBy(EXAM_PLAY.NUMBER)
                .fetch(EXAM_PLAY.PLAY_KEY);
    }

    /** How often each place was heard; those never heard are not in it. */
    Map<Integer, Integer> counts(SittingId sitting) {
        return db.select(EXAM_PLAY.PLACE, DSL.count())
                .from(EXAM_PLAY)
                .where(EXAM_PLAY.SITTING_ID.eq(sitting.value()))
                .groupBy(EXAM_PLAY.PLACE)
                .fetchMap(EXAM_PLAY.PLACE, DSL.count());
    }

    /**
     * @param number from 1
     * @throws org.springframework.dao.DuplicateKeyException if another request was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(SittingId sitting, int place, int number, String key, Instant now) {
        db.insertInto(EXAM_PLAY)
                .set(EXAM_PLAY.SITTING_ID, sitting.value())
                .set(EXAM_PLAY.PLACE, place)
                .set(EXAM_PLAY.NUMBER, number)
                .set(EXAM_PLAY.PLAY_KEY, key)
                .set(EXAM_PLAY.PLAYED_AT, now)
                .execute();
    }
}
