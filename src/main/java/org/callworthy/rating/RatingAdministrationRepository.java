package org.callworthy.rating;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static callworthy.db.Tables.RATING_WAITING;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static callworthy.db.Tables.ROLEPLAY_SCENARIO;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.roleplay.PerformanceId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What administrators see. */
@Repository
class RatingAdministrationRepository {

    private static final Field<Integer> HELD = field(selectCount()
            .from(RATING_ASSIGNMENT)
            .where(
                    RATING_ASSIGNMENT.PERFORMANCE_ID.eq(RATING_WAITING.PERFORMANCE_ID),
                    RATING_ASSIGNMENT.STATE.ne(RatingState.REPLACED.name())));

    private final DSLContext db;

    RatingAdministrationRepository(DSLContext db) {
        this.db = db;
    }

    /** The longest waiting first; without the reasons, which are not in the database. */
    List<WaitingPerformance> waiting() {
        return db.select(
                        RATING_WAITING.PERFORMANCE_ID,
                        ROLEPLAY_PERFORMANCE.CODE,
                        ROLEPLAY_SCENARIO.TITLE,
                        ROLEPLAY_PERFORMANCE.LANGUAGE,
                        RATING_WAITING.SINCE,
                        RATING_WAITING.WANTED,
                        HELD)
                .from(RATING_WAITING)
                .join(ROLEPLAY_PERFORMANCE)
                .on(ROLEPLAY_PERFORMANCE.ID.eq(RATING_WAITING.PERFORMANCE_ID))
                .join(ROLEPLAY_SCENARIO)
                .on(ROLEPLAY_SCENARIO.ID.eq(ROLEPLAY_PERFORMANCE.SCENARIO_ID))
                .orderBy(RATING_WAITING.SINCE, RATING_WAITING.PERFORMANCE_ID)
                .fetch(row -> new WaitingPerformance(
                        new PerformanceId(row.value1()),
                        row.value2(),
                        Titles.of(row.value3()),
                        Languages.ofTag(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        0,
                        Map.of()));
    }

    /** Open ratings, the first due first. */
    List<RatingUnderWay> underWay() {
        return db.select(
                        RATING_ASSIGNMENT.ID,
                        ROLEPLAY_PERFORMANCE.CODE,
                        ROLEPLAY_SCENARIO.TITLE,
                        RATING_ASSIGNMENT.PLACE,
                        RATING_ASSIGNMENT.RATER_ID,
                        ACCOUNT_PERSON.NAME,
                        RATING_ASSIGNMENT.DUE_AT)
                .from(RATING_ASSIGNMENT)
                .join(ROLEPLAY_PERFORMANCE)
                .on(ROLEPLAY_PERFORMANCE.ID.eq(RATING_ASSIGNMENT.PERFORMANCE_ID))
                .join(ROLEPLAY_SCENARIO)
                .on(ROLEPLAY_SCENARIO.ID.eq(ROLEPLAY_PERFORMANCE.SCENARIO_ID))
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(RATING_ASSIGNMENT.RATER_ID))
                .where(RATING_ASSIGNMENT.STATE.eq(RatingState.OPEN.name()))
                .orderBy(RATING_ASSIGNMENT.DUE_AT, RATING_ASSIGNMENT.ID)
                .fetch(row -> new RatingUnderWay(
                        new RatingId(row.value1()),
                        row.value2(),
                        Titles.of(row.value3()),
                        row.value4(),
                        new PersonId(row.value5()),
                        row.value6(),
                        row.value7()));
    }
}
