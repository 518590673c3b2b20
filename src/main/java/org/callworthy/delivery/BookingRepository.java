package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_BOOKING_PART;
import static callworthy.db.Tables.DELIVERY_CALENDAR;
import static callworthy.db.Tables.DELIVERY_SEAT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bookings with their parts. */
@Repository
class BookingRepository {

    private static final Field<List<Booking.Part>> PARTS = multiset(select(
                            DELIVERY_BOOKING_PART.ASSIGNMENT_ID,
                            DELIVERY_ASSIGNMENT.STATE,
                            DELIVERY_BOOKING_PART.BEFORE_OPENS,
                            DELIVERY_BOOKING_PART.BEFORE_CLOSES,
                            DELIVERY_BOOKING_PART.CODE_USED_AT)
                    .from(DELIVERY_BOOKING_PART)
                    .join(DELIVERY_ASSIGNMENT)
                    .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_BOOKING_PART.ASSIGNMENT_ID))
                    .where(DELIVERY_BOOKING_PART.BOOKING_ID.eq(DELIVERY_BOOKING.ID))
                    .orderBy(DELIVERY_BOOKING_PART.ASSIGNMENT_ID))
            .convertFrom(rows -> rows.map(row -> new Booking.Part(
                    new AssignmentId(row.value1()),
                    AssignmentState.valueOf(row.value2()),
                    new Span(row.value3(), row.value4()),
                    row.value5())));

    private final DSLContext db;

    BookingRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Booking> find(BookingId id) {
        return fetch(DELIVERY_BOOKING.ID.eq(id.value())).stream().findFirst();
    }

    /** The one that holds for an assignment. */
    Optional<Booking> holding(AssignmentId assignment) {
        return fetch(DELIVERY_BOOKING.ID.in(select(DELIVERY_BOOKING_PART.BOOKING_ID)
                        .from(DELIVERY_BOOKING_PART)
                        .where(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT.eq(assignment.value()))))
                .stream()
                .findFirst();
    }

    /** Those that hold, by seat. */
    List<Booking> holding(DayId day) {
        return fetch(DELIVERY_BOOKING.DAY_ID.eq(day.value()).and(DELIVERY_BOOKING.ENDED_AT.isNull()));
    }

    /** Those of a person, ended ones too, the oldest first. */
    List<Booking> of(PersonId person) {
        return fetch(DELIVERY_BOOKING.PERSON_ID.eq(person.value()));
    }

    /** Keeps others from booking the same person until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void holdCalendar(PersonId person) {
        db.insertInto(DELIVERY_CALENDAR)
                .set(DELIVERY_CALENDAR.PERSON_ID, person.value())
                .onDuplicateKeyUpdate()
                .set(DELIVERY_CALENDAR.PERSON_ID, person.value())
                .execute();
    }

    /** As {@link #holdCalendar}, of all who are booked on a day that the caller holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void holdCalendars(DayId day) {
        db.select(DELIVERY_BOOKING.PERSON_ID)
                .from(DELIVERY_BOOKING)
                .where(DELIVERY_BOOKING.DAY_ID.eq(day.value()), DELIVERY_BOOKING.ENDED_AT.isNull())
                .orderBy(DELIVERY_BOOKING.PERSON_ID)
                .forUpdate()
                .fetch(DELIVERY_BOOKING.PERSON_ID)
                .forEach(person -> holdCalendar(new PersonId(person)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(BookingId id, Seat seat, PersonId person, List<Assignment> parts, Optional<PersonId> by, Instant at) {
        db.insertInto(DELIVERY_BOOKING)
                .set(DELIVERY_BOOKING.ID, id.value())
                .set(DELIVERY_BOOKING.DAY_ID, seat.day().value())
                .set(DELIVERY_BOOKING.SEAT_ID, seat.id().value())
                .set(DELIVERY_BOOKING.PERSON_ID, person.value())
                .set(DELIVERY_BOOKING.HELD_SEAT, seat.id().value())
                .set(DELIVERY_BOOKING.HELD_KEY, key(seat.day(), person))
                .set(DELIVERY_BOOKING.SEQUENCE, 0)
                .set(DELIVERY_BOOKING.BOOKED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_BOOKING.BOOKED_AT, at)
                .execute();
        parts.forEach(part -> db.insertInto(DELIVERY_BOOKING_PART)
                .set(DELIVERY_BOOKING_PART.BOOKING_ID, id.value())
                .set(DELIVERY_BOOKING_PART.ASSIGNMENT_ID, part.id().value())
                .set(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT, part.id().value())
                .set(DELIVERY_BOOKING_PART.BEFORE_OPENS, part.opensAt())
                .set(DELIVERY_BOOKING_PART.BEFORE_CLOSES, part.closesAt())
                .execute());
    }

    /** To another seat, perhaps of another day, where they have to be looked at anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Booking booking, Seat to) {
        boolean sameDay = to.day().equals(booking.day());
        db.update(DELIVERY_BOOKING)
                .set(DELIVERY_BOOKING.DAY_ID, to.day().value())
                .set(DELIVERY_BOOKING.SEAT_ID, to.id().value())
                .set(DELIVERY_BOOKING.HELD_SEAT, to.id().value())
                .set(DELIVERY_BOOKING.HELD_KEY, key(to.day(), booking.person()))
                .set(DELIVERY_BOOKING.SEQUENCE, DELIVERY_BOOKING.SEQUENCE.plus(1))
                .set(DELIVERY_BOOKING.CHECKED_IN_AT, sameDay ? booking.checkedInAt() : null)
                .where(DELIVERY_BOOKING.ID.eq(booking.id().value()))
                .execute();
    }

    /** The seat's code lets them in once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reopenCode(BookingId id) {
        db.update(DELIVERY_BOOKING_PART)
                .setNull(DELIVERY_BOOKING_PART.CODE_USED_AT)
                .where(DELIVERY_BOOKING_PART.BOOKING_ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void useCode(AssignmentId assignment, Instant at) {
        db.update(DELIVERY_BOOKING_PART)
                .set(DELIVERY_BOOKING_PART.CODE_USED_AT, at)
                .where(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT.eq(assignment.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void changed(BookingId id) {
        db.update(DELIVERY_BOOKING)
                .set(DELIVERY_BOOKING.SEQUENCE, DELIVERY_BOOKING.SEQUENCE.plus(1))
                .where(DELIVERY_BOOKING.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void checkIn(BookingId id, Optional<PersonId> by, Instant at) {
        db.update(DELIVERY_BOOKING)
                .set(DELIVERY_BOOKING.CHECKED_IN_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_BOOKING.CHECKED_IN_AT, at)
                .where(DELIVERY_BOOKING.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void takeCheckInBack(BookingId id) {
        db.update(DELIVERY_BOOKING)
                .setNull(DELIVERY_BOOKING.CHECKED_IN_BY)
                .setNull(DELIVERY_BOOKING.CHECKED_IN_AT)
                .where(DELIVERY_BOOKING.ID.eq(id.value()))
                .execute();
    }

    /** @return whether it held until now */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(BookingId id, String reason, Optional<PersonId> by, Instant at) {
        db.update(DELIVERY_BOOKING_PART)
                .setNull(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT)
                .where(DELIVERY_BOOKING_PART.BOOKING_ID.eq(id.value()))
                .execute();
        return db.update(DELIVERY_BOOKING)
                        .setNull(DELIVERY_BOOKING.HELD_SEAT)
                        .setNull(DELIVERY_BOOKING.HELD_KEY)
                        .set(DELIVERY_BOOKING.SEQUENCE, DELIVERY_BOOKING.SEQUENCE.plus(1))
                        .set(DELIVERY_BOOKING.ENDED_BY, by.map(PersonId::value).orElse(null))
                        .set(DELIVERY_BOOKING.ENDED_AT, at)
                        .set(DELIVERY_BOOKING.END_REASON, reason)
                        .where(DELIVERY_BOOKING.ID.eq(id.value()), DELIVERY_BOOKING.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Why bookings ended that were for a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    void eraseReasons(CaseId caseId) {
        db.update(DELIVERY_BOOKING)
                .set(DELIVERY_BOOKING.END_REASON, "")
                .where(
                        DELIVERY_BOOKING.END_REASON.isNotNull(),
                        DELIVERY_BOOKING.ID.in(select(DELIVERY_BOOKING_PART.BOOKING_ID)
                                .from(DELIVERY_BOOKING_PART)
                                .join(DELIVERY_ASSIGNMENT)
                                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_BOOKING_PART.ASSIGNMENT_ID))
                                .where(DELIVERY_ASSIGNMENT.CASE_ID.eq(caseId.value()))))
                .execute();
    }

    private List<Booking> fetch(Condition which) {
        return db.select(DELIVERY_BOOKING.asterisk(), DELIVERY_SEAT.NUMBER, DELIVERY_SEAT.CODE, PARTS)
                .from(DELIVERY_BOOKING)
                .join(DELIVERY_SEAT)
                .on(DELIVERY_SEAT.ID.eq(DELIVERY_BOOKING.SEAT_ID))
                .where(which)
                .orderBy(DELIVERY_SEAT.NUMBER, DELIVERY_BOOKING.ID)
                .fetch(BookingRepository::read);
    }

    private static Booking read(Record row) {
        DayId day = new DayId(row.get(DELIVERY_BOOKING.DAY_ID));
        Long by = row.get(DELIVERY_BOOKING.BOOKED_BY);
        return new Booking(
                new BookingId(row.get(DELIVERY_BOOKING.ID)),
                day,
                new Seat(
                        new SeatId(row.get(DELIVERY_BOOKING.SEAT_ID)),
                        day,
                        row.get(DELIVERY_SEAT.NUMBER),
                        row.get(DELIVERY_SEAT.CODE)),
                new PersonId(row.get(DELIVERY_BOOKING.PERSON_ID)),
                row.get(DELIVERY_BOOKING.SEQUENCE),
                by == null ? null : new PersonId(by),
                row.get(DELIVERY_BOOKING.CHECKED_IN_AT),
                row.get(DELIVERY_BOOKING.ENDED_AT),
                row.get(PARTS));
    }

    private static String key(DayId day, PersonId person) {
        return day + "-" + person;
    }
}
