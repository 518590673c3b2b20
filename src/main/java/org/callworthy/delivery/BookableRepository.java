package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_BOOKING_PART;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.DELIVERY_DAY;
import static callworthy.db.Tables.DELIVERY_SEAT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What decides whether people can be booked on a day, for many of them at once; and who is. */
@Repository
class BookableRepository {

    private static final Field<List<BookingLine.Part>> PARTS = multiset(select(
                            DELIVERY_ASSIGNMENT.ID,
                            DELIVERY_CASE.TRACK,
                            DELIVERY_CASE.LEVEL,
                            DELIVERY_ASSIGNMENT.COMPONENT,
                            DELIVERY_ASSIGNMENT.STATE)
                    .from(DELIVERY_BOOKING_PART)
                    .join(DELIVERY_ASSIGNMENT)
                    .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_BOOKING_PART.ASSIGNMENT_ID))
                    .join(DELIVERY_CASE)
                    .on(DELIVERY_CASE.ID.eq(DELIVERY_ASSIGNMENT.CASE_ID))
                    .where(DELIVERY_BOOKING_PART.BOOKING_ID.eq(DELIVERY_BOOKING.ID))
                    .orderBy(DELIVERY_ASSIGNMENT.ID))
            .convertFrom(rows -> rows.map(each -> new BookingLine.Part(
                    new AssignmentId(each.value1()),
                    new PartKey(Track.ofKey(each.value2()), Level.valueOf(each.value3()), each.value4()),
                    AssignmentState.valueOf(each.value5()))));

    private final DSLContext db;

    BookableRepository(DSLContext db) {
        this.db = db;
    }

    /** What was ever assigned of some components in cases that go on, by person, the oldest first. */
    Map<PersonId, List<Assignment>> assigned(Collection<PersonId> people, Set<PartKey> parts) {
        return db.select(DELIVERY_ASSIGNMENT.asterisk())
                .from(DELIVERY_ASSIGNMENT)
                .join(DELIVERY_CASE)
                .on(DELIVERY_CASE.ID.eq(DELIVERY_ASSIGNMENT.CASE_ID))
                .where(
                        DELIVERY_ASSIGNMENT.PERSON_ID.in(values(people)),
                        DELIVERY_CASE.ENDED_AT.isNull(),
                        row(DELIVERY_CASE.TRACK, DELIVERY_CASE.LEVEL, DELIVERY_ASSIGNMENT.COMPONENT)
                                .in(parts.stream()
                                        .map(part -> row(
                                                part.track().key(), part.level().name(), part.component()))
                                        .toList()))
                .orderBy(DELIVERY_ASSIGNMENT.ID)
                .fetchGroups(
                        each -> new PersonId(each.get(DELIVERY_ASSIGNMENT.PERSON_ID)),
                        each -> AssignmentRepository.read(each.into(DELIVERY_ASSIGNMENT)));
    }

    /** Days on which people have a seat, by person. */
    Map<PersonId, List<BookedDay>> booked(Collection<PersonId> people) {
        return db.select(
                        DELIVERY_BOOKING.PERSON_ID,
                        DELIVERY_DAY.ID,
                        DELIVERY_DAY.TITLE,
                        DELIVERY_DAY.OPENS_AT,
                        DELIVERY_DAY.CLOSES_AT)
                .from(DELIVERY_BOOKING)
                .join(DELIVERY_DAY)
                .on(DELIVERY_DAY.ID.eq(DELIVERY_BOOKING.DAY_ID))
                .where(DELIVERY_BOOKING.PERSON_ID.in(values(people)), DELIVERY_BOOKING.ENDED_AT.isNull())
                .orderBy(DELIVERY_DAY.OPENS_AT)
                .fetchGroups(
                        each -> new PersonId(each.value1()),
                        each -> new BookedDay(new DayId(each.value2()), each.value3(), each.value4(), each.value5()));
    }

    /** The day on which an assignment of theirs has a seat, by assignment. */
    Map<AssignmentId, BookedDay> bookedParts(Collection<PersonId> people) {
        return db.select(
                        DELIVERY_BOOKING_PART.ASSIGNMENT_ID,
                        DELIVERY_DAY.ID,
                        DELIVERY_DAY.TITLE,
                        DELIVERY_DAY.OPENS_AT,
                        DELIVERY_DAY.CLOSES_AT)
                .from(DELIVERY_BOOKING_PART)
                .join(DELIVERY_BOOKING)
                .on(DELIVERY_BOOKING.ID.eq(DELIVERY_BOOKING_PART.BOOKING_ID))
                .join(DELIVERY_DAY)
                .on(DELIVERY_DAY.ID.eq(DELIVERY_BOOKING.DAY_ID))
                .where(DELIVERY_BOOKING.PERSON_ID.in(values(people)), DELIVERY_BOOKING_PART.HELD_ASSIGNMENT.isNotNull())
                .fetchMap(
                        each -> new AssignmentId(each.value1()),
                        each -> new BookedDay(new DayId(each.value2()), each.value3(), each.value4(), each.value5()));
    }

    Set<PersonId> inactive(Collection<PersonId> people) {
        return new HashSet<>(db.select(ACCOUNT_PERSON.ID)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.ID.in(values(people)), ACCOUNT_PERSON.STATE.ne("ACTIVE"))
                .fetch(each -> new PersonId(each.value1())));
    }

    /** Who has which seat of a day, by number. */
    List<BookingLine> lines(DayId day, Instant now) {
        return db.select(
                        DELIVERY_BOOKING.asterisk(),
                        DELIVERY_SEAT.NUMBER,
                        ACCOUNT_PERSON.NAME,
                        ACCOUNT_PERSON.USERNAME,
                        ACCOUNT_TEAM.NAME,
                        PARTS)
                .from(DELIVERY_BOOKING)
                .join(DELIVERY_SEAT)
                .on(DELIVERY_SEAT.ID.eq(DELIVERY_BOOKING.SEAT_ID))
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_BOOKING.PERSON_ID))
                .leftJoin(ACCOUNT_MEMBERSHIP)
                .on(
                        ACCOUNT_MEMBERSHIP.PERSON_ID.eq(ACCOUNT_PERSON.ID),
                        ACCOUNT_MEMBERSHIP.SINCE.le(now),
                        ACCOUNT_MEMBERSHIP.UNTIL.isNull().or(ACCOUNT_MEMBERSHIP.UNTIL.gt(now)))
                .leftJoin(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .where(DELIVERY_BOOKING.DAY_ID.eq(day.value()), DELIVERY_BOOKING.ENDED_AT.isNull())
                .orderBy(DELIVERY_SEAT.NUMBER)
                .fetch(BookableRepository::line);
    }

    private static BookingLine line(Record each) {
        return new BookingLine(
                new BookingId(each.get(DELIVERY_BOOKING.ID)),
                new SeatId(each.get(DELIVERY_BOOKING.SEAT_ID)),
                each.get(DELIVERY_SEAT.NUMBER),
                new PersonId(each.get(DELIVERY_BOOKING.PERSON_ID)),
                each.get(ACCOUNT_PERSON.NAME),
                each.get(ACCOUNT_PERSON.USERNAME),
                each.get(ACCOUNT_TEAM.NAME),
                each.get(DELIVERY_BOOKING.CHECKED_IN_AT),
                each.get(PARTS));
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
