package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.DELIVERY_BOOKING;
import static callworthy.db.Tables.DELIVERY_DAY;
import static callworthy.db.Tables.DELIVERY_DAY_COMPONENT;
import static callworthy.db.Tables.DELIVERY_DAY_INVIGILATOR;
import static callworthy.db.Tables.DELIVERY_SEAT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exam days, what they serve and who watches over them. */
@Repository
class ExamDayRepository {

    private static final Field<Set<PartKey>> PARTS = multiset(
                    select(DELIVERY_DAY_COMPONENT.TRACK, DELIVERY_DAY_COMPONENT.LEVEL, DELIVERY_DAY_COMPONENT.COMPONENT)
                            .from(DELIVERY_DAY_COMPONENT)
                            .where(DELIVERY_DAY_COMPONENT.DAY_ID.eq(DELIVERY_DAY.ID)))
            .convertFrom(rows -> new HashSet<>(rows.map(
                    row -> new PartKey(Track.ofKey(row.value1()), Level.valueOf(row.value2()), row.value3()))));

    private static final Field<Set<PersonId>> INVIGILATORS = multiset(select(DELIVERY_DAY_INVIGILATOR.PERSON_ID)
                    .from(DELIVERY_DAY_INVIGILATOR)
                    .where(DELIVERY_DAY_INVIGILATOR.DAY_ID.eq(DELIVERY_DAY.ID)))
            .convertFrom(rows -> new HashSet<>(rows.map(row -> new PersonId(row.value1()))));

    private static final Field<Integer> SEATS =
            field(selectCount().from(DELIVERY_SEAT).where(DELIVERY_SEAT.DAY_ID.eq(DELIVERY_DAY.ID)));

    private static final Field<Integer> BOOKED = field(selectCount()
            .from(DELIVERY_BOOKING)
            .where(DELIVERY_BOOKING.DAY_ID.eq(DELIVERY_DAY.ID), DELIVERY_BOOKING.ENDED_AT.isNull()));

    private final DSLContext db;

    ExamDayRepository(DSLContext db) {
        this.db = db;
    }

    Optional<ExamDay> find(DayId id) {
        return fetch(DELIVERY_DAY.ID.eq(id.value())).stream().findFirst();
    }

    /**
     * Holds the day, and so its seats and window, until the transaction ends. Ask for it, and for all else that is to be held,
     * before anything is read: MySQL shows a transaction what there was at its first reading without a lock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(DayId id) {
        db.select(DELIVERY_DAY.ID)
                .from(DELIVERY_DAY)
                .where(DELIVERY_DAY.ID.eq(id.value()))
                .forUpdate()
                .fetch();
    }

    /** Days that end at or after a moment, the earliest first. */
    List<ExamDay> endingFrom(Instant moment) {
        return fetch(DELIVERY_DAY.CLOSES_AT.ge(moment));
    }

    /** The latest days that ended before a moment, the newest first. */
    List<ExamDay> endedBefore(Instant moment, int most) {
        return fetch(DELIVERY_DAY.CLOSES_AT.lt(moment)).reversed().stream()
                .limit(most)
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(DayId id, DayPlan plan, Optional<PersonId> by, Instant at) {
        db.insertInto(DELIVERY_DAY)
                .set(DELIVERY_DAY.ID, id.value())
                .set(DELIVERY_DAY.TITLE, plan.title())
                .set(DELIVERY_DAY.SITE_ID, site(plan))
                .set(DELIVERY_DAY.REMOTE, plan.remote())
                .set(DELIVERY_DAY.PLACE, plan.place())
                .set(DELIVERY_DAY.BRING, plan.bring())
                .set(DELIVERY_DAY.ZONE, plan.zone().getId())
                .set(DELIVERY_DAY.OPENS_AT, plan.opensAt())
                .set(DELIVERY_DAY.CLOSES_AT, plan.closesAt())
                .set(DELIVERY_DAY.SELF_BOOKING, plan.selfBooking())
                .set(DELIVERY_DAY.PLANNED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_DAY.PLANNED_AT, at)
                .set(DELIVERY_DAY.VERSION, 1)
                .execute();
        insertLists(id, plan);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void update(DayId id, DayPlan plan) {
        db.update(DELIVERY_DAY)
                .set(DELIVERY_DAY.TITLE, plan.title())
                .set(DELIVERY_DAY.SITE_ID, site(plan))
                .set(DELIVERY_DAY.REMOTE, plan.remote())
                .set(DELIVERY_DAY.PLACE, plan.place())
                .set(DELIVERY_DAY.BRING, plan.bring())
                .set(DELIVERY_DAY.ZONE, plan.zone().getId())
                .set(DELIVERY_DAY.OPENS_AT, plan.opensAt())
                .set(DELIVERY_DAY.CLOSES_AT, plan.closesAt())
                .set(DELIVERY_DAY.SELF_BOOKING, plan.selfBooking())
                .set(DELIVERY_DAY.VERSION, DELIVERY_DAY.VERSION.plus(1))
                .where(DELIVERY_DAY.ID.eq(id.value()))
                .execute();
        db.deleteFrom(DELIVERY_DAY_COMPONENT)
                .where(DELIVERY_DAY_COMPONENT.DAY_ID.eq(id.value()))
                .execute();
        db.deleteFrom(DELIVERY_DAY_INVIGILATOR)
                .where(DELIVERY_DAY_INVIGILATOR.DAY_ID.eq(id.value()))
                .execute();
        insertLists(id, plan);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void cancel(DayId id, Instant at) {
        db.update(DELIVERY_DAY)
                .set(DELIVERY_DAY.CANCELLED_AT, at)
                .set(DELIVERY_DAY.VERSION, DELIVERY_DAY.VERSION.plus(1))
                .where(DELIVERY_DAY.ID.eq(id.value()))
                .execute();
    }

    private void insertLists(DayId id, DayPlan plan) {
        plan.parts()
                .forEach(part -> db.insertInto(DELIVERY_DAY_COMPONENT)
                        .set(DELIVERY_DAY_COMPONENT.DAY_ID, id.value())
                        .set(DELIVERY_DAY_COMPONENT.TRACK, part.track().key())
                        .set(DELIVERY_DAY_COMPONENT.LEVEL, part.level().name())
                        .set(DELIVERY_DAY_COMPONENT.COMPONENT, part.component())
                        .execute());
        plan.invigilators()
                .forEach(person -> db.insertInto(DELIVERY_DAY_INVIGILATOR)
                        .set(DELIVERY_DAY_INVIGILATOR.DAY_ID, id.value())
                        .set(DELIVERY_DAY_INVIGILATOR.PERSON_ID, person.value())
                        .execute());
    }

    private List<ExamDay> fetch(Condition which) {
        return db.select(DELIVERY_DAY.asterisk(), ACCOUNT_SITE.NAME, PARTS, INVIGILATORS, SEATS, BOOKED)
                .from(DELIVERY_DAY)
                .leftJoin(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(DELIVERY_DAY.SITE_ID))
                .where(which)
                .orderBy(DELIVERY_DAY.OPENS_AT, DELIVERY_DAY.ID)
                .fetch(ExamDayRepository::read);
    }

    private static ExamDay read(Record row) {
        Long site = row.get(DELIVERY_DAY.SITE_ID);
        DayPlan plan = new DayPlan(
                row.get(DELIVERY_DAY.TITLE),
                site == null ? null : new SiteId(site),
                row.get(DELIVERY_DAY.REMOTE),
                row.get(DELIVERY_DAY.PLACE),
                row.get(DELIVERY_DAY.BRING),
                ZoneId.of(row.get(DELIVERY_DAY.ZONE)),
                row.get(DELIVERY_DAY.OPENS_AT),
                row.get(DELIVERY_DAY.CLOSES_AT),
                row.get(DELIVERY_DAY.SELF_BOOKING),
                row.get(SEATS),
                row.get(PARTS),
                row.get(INVIGILATORS));
        return new ExamDay(
                new DayId(row.get(DELIVERY_DAY.ID)),
                plan,
                row.get(ACCOUNT_SITE.NAME),
                row.get(BOOKED),
                row.get(DELIVERY_DAY.CANCELLED_AT),
                row.get(DELIVERY_DAY.VERSION));
    }

    private static @org.jspecify.annotations.Nullable Long site(DayPlan plan) {
        SiteId site = plan.site();
        return site == null ? null : site.value();
    }
}
