package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_SEAT;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats of days. Who holds the day's row can trust in what is free. */
@Repository
class SeatRepository {

    private static final Condition FREE =
            DSL.notExists(selectOne().from(DELIVERY_BOOKING).where(DELIVERY_BOOKING.HELD_SEAT.eq(DELIVERY_SEAT.ID)));
    private static final Condition NEVER_TAKEN =
            DSL.notExists(selectOne().from(DELIVERY_BOOKING).where(DELIVERY_BOOKING.SEAT_ID.eq(DELIVERY_SEAT.ID)));

    private final DSLContext db;

    SeatRepository(DSLContext db) {
        this.db = db;
    }

    /** By number. */
    List<Seat> of(DayId day) {
        return fetch(DELIVERY_SEAT.DAY_ID.eq(day.value()));
    }

    List<Seat> free(DayId day) {
        return fetch(DELIVERY_SEAT.DAY_ID.eq(day.value()).and(FREE));
    }

    Optional<Seat> firstFree(DayId day) {
        return free(day).stream().findFirst();
    }

    /** The highest number that anybody ever had; 0 if nobody had any. */
    int lastTaken(DayId day) {
        Integer last = db.select(DSL.max(DELIVERY_SEAT.NUMBER))
                .from(DELIVERY_SEAT)
                .where(DELIVERY_SEAT.DAY_ID.eq(day.value()), DSL.not(NEVER_TAKEN))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    /** Adds seats after the last one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(DayId day, int from, int to) {
        var rows = db.insertInto(
                DELIVERY_SEAT, DELIVERY_SEAT.ID, DELIVERY_SEAT.DAY_ID, DELIVERY_SEAT.NUMBER, DELIVERY_SEAT.CODE);
        for (int number = from; number <= to; number++) {
            rows = rows.values(Ids.next(), day.value(), number, SeatCode.random());
        }
        rows.execute();
    }

    /** Those that anybody ever had stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    void removeAbove(DayId day, int number) {
        db.deleteFrom(DELIVERY_SEAT)
                .where(DELIVERY_SEAT.DAY_ID.eq(day.value()), DELIVERY_SEAT.NUMBER.gt(number), NEVER_TAKEN)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String giveNewCode(SeatId seat) {
        String code = SeatCode.random();
        db.update(DELIVERY_SEAT)
                .set(DELIVERY_SEAT.CODE, code)
                .where(DELIVERY_SEAT.ID.eq(seat.value()))
                .execute();
        return code;
    }

    private List<Seat> fetch(Condition which) {
        return db.selectFrom(DELIVERY_SEAT)
                .where(which)
                .orderBy(DELIVERY_SEAT.NUMBER)
                .fetch(row ->
                        new Seat(new SeatId(row.getId()), new DayId(row.getDayId()), row.getNumber(), row.getCode()));
    }
}
