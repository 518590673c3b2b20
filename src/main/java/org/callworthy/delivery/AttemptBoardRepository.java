package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_ACCOMMODATION;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_BOOKING_PART;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.DELIVERY_DAY;
import static callworthy.db.Tables.DELIVERY_INCIDENT;
import static callworthy.db.Tables.DELIVERY_PRESENCE;
import static callworthy.db.Tables.DELIVERY_SEAT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import callworthy.db.tables.DeliveryAccommodation;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.common.Level;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

/** The invigilator's board: one query a refresh. */
@Repository
class AttemptBoardRepository {

    private static final int MOST = 5_000;
    /** For so long before a day begins its people can be checked in. */
    private static final Duration AHEAD = Duration.ofHours(2);

    private static final DeliveryAccommodation GENERAL = DELIVERY_ACCOMMODATION.as("general");
    private static final DeliveryAccommodation SPECIAL = DELIVERY_ACCOMMODATION.as("special");
    private static final Field<Integer> EXTRA = coalesce(SPECIAL.EXTRA_PERCENT, GENERAL.EXTRA_PERCENT);
    private static final Field<String> BREAKS = coalesce(SPECIAL.BREAKS, GENERAL.BREAKS);
    private static final Field<Boolean> LARGER = coalesce(SPECIAL.LARGER_TEXT, GENERAL.LARGER_TEXT);

    private static final Field<Map<IncidentKind, Integer>> INCIDENTS = multiset(
                    select(DELIVERY_INCIDENT.KIND, DELIVERY_INCIDENT.DETAIL)
                            .from(DELIVERY_INCIDENT)
                            .where(DELIVERY_INCIDENT.ATTEMPT_ID.eq(DELIVERY_ATTEMPT.ID)))
            .convertFrom(AttemptBoardRepository::counted);

    private final DSLContext db;

    AttemptBoardRepository(DSLContext db) {
        this.db = db;
    }

    /** Open attempts, those closed since a moment, and what can be begun now. */
    List<BoardRow.Raw> rows(Instant closedSince, Instant now, Reach reach) {
        return db.select(
                        DELIVERY_ASSIGNMENT.asterisk(),
                        DELIVERY_ATTEMPT.asterisk(),
                        DELIVERY_CASE.SCHEME_VERSION_ID,
                        DELIVERY_CASE.LEVEL,
                        ACCOUNT_PERSON.NAME,
                        ACCOUNT_PERSON.USERNAME,
                        DELIVERY_PRESENCE.HEARD_AT,
                        INCIDENTS,
                        EXTRA,
                        BREAKS,
                        LARGER,
                        DELIVERY_BOOKING.ID,
                        DELIVERY_BOOKING.CHECKED_IN_AT,
                        DELIVERY_DAY.ID,
                        DELIVERY_DAY.TITLE,
                        DELIVERY_DAY.REMOTE,
                        DELIVERY_DAY.OPENS_AT,
                        DELIVERY_SEAT.NUMBER)
                .from(DELIVERY_ASSIGNMENT)
                .join(DELIVERY_CASE)
                .on(DELIVERY_CASE.ID.eq(DELIVERY_ASSIGNMENT.CASE_ID))
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_ASSIGNMENT.PERSON_ID))
                .leftJoin(DELIVERY_ATTEMPT)
                .on(DELIVERY_ATTEMPT.ASSIGNMENT_ID.eq(DELIVERY_ASSIGNMENT.ID))
                .leftJoin(DELIVERY_PRESENCE)
                .on(DELIVERY_PRESENCE.ATTEMPT_ID.eq(DELIVERY_ATTEMPT.ID))
                .leftJoin(GENERAL)
                .on(
                        GENERAL.PERSON_ID.eq(DELIVERY_ASSIGNMENT.PERSON_ID),
                        GENERAL.ASSIGNMENT_ID.isNull(),
                        GENERAL.ENDED_AT.isNull())
                .leftJoin(SPECIAL)
                .on(SPECIAL.ASSIGNMENT_ID.eq(DELIVERY_ASSIGNMENT.ID), SPECIAL.ENDED_AT.isNull())
                .leftJoin(DELIVERY_BOOKING_PART)
                .on(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT.eq(DELIVERY_ASSIGNMENT.ID))
                .leftJoin(DELIVERY_BOOKING)
                .on(DELIVERY_BOOKING.ID.eq(DELIVERY_BOOKING_PART.BOOKING_ID))
                .leftJoin(DELIVERY_DAY)
                .on(DELIVERY_DAY.ID.eq(DELIVERY_BOOKING.DAY_ID))
                .leftJoin(DELIVERY_SEAT)
                .on(DELIVERY_SEAT.ID.eq(DELIVERY_BOOKING.SEAT_ID))
                .where(DELIVERY_ASSIGNMENT
                        .STATE
                        .eq(AssignmentState.UNDER_WAY.name())
                        .or(DELIVERY_ATTEMPT.CLOSED_AT.ge(closedSince))
                        .or(DELIVERY_ASSIGNMENT
                                .STATE
                                .eq(AssignmentState.WAITING.name())
                                .and(DELIVERY_ASSIGNMENT.OPENS_AT.le(now).or(DELIVERY_DAY.OPENS_AT.le(now.plus(AHEAD))))
                                .and(DELIVERY_ASSIGNMENT.CLOSES_AT.ge(now))))
                .and(ReachRepository.within(reach, now))
                .orderBy(ACCOUNT_PERSON.NAME, DELIVERY_ASSIGNMENT.ID)
                .limit(MOST)
                .fetch(AttemptBoardRepository::read);
    }

    private static Map<IncidentKind, Integer> counted(Result<Record2<String, String>> noticed) {
        Map<IncidentKind, Integer> counts = new EnumMap<>(IncidentKind.class);
        noticed.forEach(row -> {
            IncidentKind kind = IncidentKind.valueOf(row.value1());
            int times = kind == IncidentKind.LATE_ANSWERS ? Integer.parseInt(row.value2()) : 1;
            counts.merge(kind, times, Integer::sum);
        });
        return counts;
    }

    private static BoardRow.Raw read(Record row) {
        Integer extra = row.get(EXTRA);
        String breaks = row.get(BREAKS);
        return new BoardRow.Raw(
                new AssignmentId(row.get(DELIVERY_ASSIGNMENT.ID)),
                new PersonId(row.get(DELIVERY_ASSIGNMENT.PERSON_ID)),
                row.get(ACCOUNT_PERSON.NAME),
                row.get(ACCOUNT_PERSON.USERNAME),
                AssignmentKind.valueOf(row.get(DELIVERY_ASSIGNMENT.KIND)),
                row.get(DELIVERY_ASSIGNMENT.COMPONENT),
                new SchemeVersionId(row.get(DELIVERY_CASE.SCHEME_VERSION_ID)),
                Level.valueOf(row.get(DELIVERY_CASE.LEVEL)),
                row.get(DELIVERY_ASSIGNMENT.CLOSES_AT),
                row.get(DELIVERY_ATTEMPT.ID) == null ? null : AttemptRepository.read(row),
                row.get(DELIVERY_PRESENCE.HEARD_AT),
                row.get(INCIDENTS),
                extra == null ? 0 : extra,
                breaks == null ? "" : breaks,
                Boolean.TRUE.equals(row.get(LARGER)),
                row.get(DELIVERY_BOOKING.ID) == null ? null : seat(row));
    }

    private static BoardSeat seat(Record row) {
        return new BoardSeat(
                new BookingId(row.get(DELIVERY_BOOKING.ID)),
                new DayId(row.get(DELIVERY_DAY.ID)),
                row.get(DELIVERY_DAY.TITLE),
                row.get(DELIVERY_DAY.REMOTE),
                row.get(DELIVERY_DAY.OPENS_AT),
                row.get(DELIVERY_SEAT.NUMBER),
                row.get(DELIVERY_BOOKING.CHECKED_IN_AT));
    }
}
