package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_BOOKING_PART;
import static callworthy.db.Tables.DELIVERY_DAY;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.account.SiteId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Whom those watch over who are held to sites: who stands in a team there, and who has a seat on an exam day there. */
@Repository
class ReachRepository {

    private final DSLContext db;

    ReachRepository(DSLContext db) {
        this.db = db;
    }

    /** For queries of assignments. */
    static Condition within(Reach reach, Instant now) {
        if (reach.everywhere()) {
            return noCondition();
        }
        List<Long> sites = reach.sites().stream().map(SiteId::value).toList();
        return DELIVERY_ASSIGNMENT
                .PERSON_ID
                .in(select(ACCOUNT_MEMBERSHIP.PERSON_ID)
                        .from(ACCOUNT_MEMBERSHIP)
                        .join(ACCOUNT_TEAM)
                        .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                        .where(
                                ACCOUNT_TEAM.SITE_ID.in(sites),
                                ACCOUNT_MEMBERSHIP.SINCE.le(now),
                                ACCOUNT_MEMBERSHIP.UNTIL.isNull().or(ACCOUNT_MEMBERSHIP.UNTIL.gt(now))))
                .or(DELIVERY_ASSIGNMENT.ID.in(select(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT)
                        .from(DELIVERY_BOOKING_PART)
                        .join(DELIVERY_BOOKING)
                        .on(DELIVERY_BOOKING.ID.eq(DELIVERY_BOOKING_PART.BOOKING_ID))
                        .join(DELIVERY_DAY)
                        .on(DELIVERY_DAY.ID.eq(DELIVERY_BOOKING.DAY_ID))
                        .where(DELIVERY_DAY.SITE_ID.in(sites), DELIVERY_BOOKING_PART.HELD_ASSIGNMENT.isNotNull())));
    }

    /** For queries of attempts. */
    static Condition attemptsWithin(Reach reach, Instant now) {
        return reach.everywhere()
                ? noCondition()
                : DELIVERY_ATTEMPT.ASSIGNMENT_ID.in(
                        select(DELIVERY_ASSIGNMENT.ID).from(DELIVERY_ASSIGNMENT).where(within(reach, now)));
    }

    static Condition attemptsOfOthers(Optional<PersonId> person) {
        return person.map(one -> DELIVERY_ATTEMPT.PERSON_ID.ne(one.value())).orElseGet(DSL::noCondition);
    }

    boolean includesAll(Set<AttemptId> attempts, Reach reach, Instant now) {
        int within = db.select(countDistinct(DELIVERY_ATTEMPT.ID))
                .from(DELIVERY_ATTEMPT)
                .where(DELIVERY_ATTEMPT.ID.in(
                        attempts.stream().map(AttemptId::value).toList()))
                .and(attemptsWithin(reach, now))
                .fetchSingle()
                .value1();
        return within == attempts.size();
    }

    boolean includes(AssignmentId assignment, Reach reach, Instant now) {
        return db.fetchExists(DELIVERY_ASSIGNMENT, DELIVERY_ASSIGNMENT.ID.eq(assignment.value()), within(reach, now));
    }

    boolean includes(PersonId person, Reach reach, Instant now) {
        return db.fetchExists(
                DELIVERY_ASSIGNMENT, DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()), within(reach, now));
    }

    boolean isOf(PersonId person, AssignmentId assignment) {
        return db.fetchExists(
                DELIVERY_ASSIGNMENT,
                DELIVERY_ASSIGNMENT.ID.eq(assignment.value()),
                DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()));
    }

    Set<AttemptId> own(PersonId person, Collection<AttemptId> attempts) {
        return new HashSet<>(db.select(DELIVERY_ATTEMPT.ID)
                .from(DELIVERY_ATTEMPT)
                .where(DELIVERY_ATTEMPT.ID.in(
                        attempts.stream().map(AttemptId::value).toList()))
                .and(DELIVERY_ATTEMPT.PERSON_ID.eq(person.value()))
                .fetch(row -> new AttemptId(row.value1())));
    }

    /** The bookings of a day that are within reach, without those of one person. */
    Set<BookingId> bookings(DayId day, Reach reach, Optional<PersonId> without, Instant now) {
        return new HashSet<>(db.selectDistinct(DELIVERY_BOOKING_PART.BOOKING_ID)
                .from(DELIVERY_BOOKING_PART)
                .join(DELIVERY_BOOKING)
                .on(DELIVERY_BOOKING.ID.eq(DELIVERY_BOOKING_PART.BOOKING_ID))
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_BOOKING_PART.HELD_ASSIGNMENT))
                .where(DELIVERY_BOOKING.DAY_ID.eq(day.value()), within(reach, now))
                .and(without.map(person -> DELIVERY_BOOKING.PERSON_ID.ne(person.value()))
                        .orElseGet(DSL::noCondition))
                .fetch(row -> new BookingId(row.value1())));
    }
}
