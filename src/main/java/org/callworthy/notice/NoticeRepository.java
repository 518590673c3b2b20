package org.callworthy.notice;

import static callworthy.db.Tables.NOTICE_EVENT;
import static callworthy.db.Tables.NOTICE_NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class NoticeRepository {

    private static final int MOST = 200;

    private final DSLContext db;

    NoticeRepository(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    List<Notice> of(PersonId person) {
        return fetch(NOTICE_NOTICE.PERSON_ID.eq(person.value()));
    }

    Optional<Notice> find(NoticeId id, PersonId person) {
        return fetch(NOTICE_NOTICE.ID.eq(id.value()).and(NOTICE_NOTICE.PERSON_ID.eq(person.value()))).stream()
                .findFirst();
    }

    int unread(PersonId person) {
        return db.fetchCount(
                NOTICE_NOTICE, NOTICE_NOTICE.PERSON_ID.eq(person.value()).and(NOTICE_NOTICE.READ_AT.isNull()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(NoticeId id, NewNotice notice, Instant at) {
        db.insertInto(NOTICE_NOTICE)
                .set(NOTICE_NOTICE.ID, id.value())
                .set(NOTICE_NOTICE.PERSON_ID, notice.to().value())
                .set(NOTICE_NOTICE.TEMPLATE, notice.template())
                .set(NOTICE_NOTICE.ARGUMENTS, ArgumentsJson.write(notice.arguments()))
                .set(NOTICE_NOTICE.WAY, notice.way())
                .set(NOTICE_NOTICE.SENT_AT, at)
                .execute();
        Event event = notice.event();
        if (event != null) {
            db.insertInto(NOTICE_EVENT)
                    .set(NOTICE_EVENT.NOTICE_ID, id.value())
                    .set(NOTICE_EVENT.UID, event.uid())
                    .set(NOTICE_EVENT.SEQUENCE, event.sequence())
                    .set(NOTICE_EVENT.CANCELLED, event.cancelled())
                    .set(NOTICE_EVENT.STARTS_AT, event.startsAt())
                    .set(NOTICE_EVENT.ENDS_AT, event.endsAt())
                    .set(NOTICE_EVENT.TITLE, event.title())
                    .set(NOTICE_EVENT.PLACE, event.place())
                    .execute();
        }
    }

    /** Those of the person that are new until now; only one, or all. */
    @Transactional(propagation = Propagation.MANDATORY)
    void read(PersonId person, Optional<NoticeId> one, Instant at) {
        Condition which = one.map(id -> NOTICE_NOTICE.ID.eq(id.value())).orElseGet(org.jooq.impl.DSL::noCondition);
        db.update(NOTICE_NOTICE)
                .set(NOTICE_NOTICE.READ_AT, at)
                .where(NOTICE_NOTICE.PERSON_ID.eq(person.value()), NOTICE_NOTICE.READ_AT.isNull(), which)
                .execute();
    }

    private List<Notice> fetch(Condition which) {
        return db.select(NOTICE_NOTICE.asterisk(), NOTICE_EVENT.asterisk())
                .from(NOTICE_NOTICE)
                .leftJoin(NOTICE_EVENT)
                .on(NOTICE_EVENT.NOTICE_ID.eq(NOTICE_NOTICE.ID))
                .where(which)
                .orderBy(NOTICE_NOTICE.ID.desc())
                .limit(MOST)
                .fetch(NoticeRepository::notice);
    }

    private static Notice notice(Record row) {
        return new Notice(
                new NoticeId(row.get(NOTICE_NOTICE.ID)),
                new PersonId(row.get(NOTICE_NOTICE.PERSON_ID)),
                row.get(NOTICE_NOTICE.TEMPLATE),
                ArgumentsJson.read(row.get(NOTICE_NOTICE.ARGUMENTS)),
                row.get(NOTICE_NOTICE.WAY),
                event(row),
                row.get(NOTICE_NOTICE.SENT_AT),
                row.get(NOTICE_NOTICE.READ_AT));
    }

    private static @Nullable Event event(Record row) {
        return row.get(NOTICE_EVENT.NOTICE_ID) == null
                ? null
                : new Event(
                        row.get(NOTICE_EVENT.UID),
                        row.get(NOTICE_EVENT.SEQUENCE),
                        row.get(NOTICE_EVENT.CANCELLED),
                        row.get(NOTICE_EVENT.STARTS_AT),
                        row.get(NOTICE_EVENT.ENDS_AT),
                        row.get(NOTICE_EVENT.TITLE),
                        row.get(NOTICE_EVENT.PLACE));
    }
}
