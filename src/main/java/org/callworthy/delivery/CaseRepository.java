package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_CASE;

import callworthy.db.tables.records.DeliveryCaseRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class CaseRepository {

    private final DSLContext db;

    CaseRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Case> find(CaseId id) {
        return db.selectFrom(DELIVERY_CASE)
                .where(DELIVERY_CASE.ID.eq(id.value()))
                .fetchOptional(CaseRepository::read);
    }

    List<Case> of(PersonId person) {
        return db.selectFrom(DELIVERY_CASE)
                .where(DELIVERY_CASE.PERSON_ID.eq(person.value()))
                .orderBy(DELIVERY_CASE.ID.desc())
                .fetch(CaseRepository::read);
    }

    Set<PersonId> ended(Collection<PersonId> persons, Track track, Level level) {
        return db.selectDistinct(DELIVERY_CASE.PERSON_ID)
                .from(DELIVERY_CASE)
                .where(
                        DELIVERY_CASE.PERSON_ID.in(
                                persons.stream().map(PersonId::value).toList()),
                        DELIVERY_CASE.TRACK.eq(track.key()),
                        DELIVERY_CASE.LEVEL.eq(level.name()),
                        DELIVERY_CASE.ENDED_AT.isNotNull())
                .fetchSet(row -> new PersonId(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Case opened, Optional<PersonId> by) {
        db.insertInto(DELIVERY_CASE)
                .set(DELIVERY_CASE.ID, opened.id().value())
                .set(DELIVERY_CASE.PERSON_ID, opened.person().value())
                .set(DELIVERY_CASE.TRACK, opened.track().key())
                .set(DELIVERY_CASE.LEVEL, opened.level().name())
                .set(DELIVERY_CASE.SCHEME_VERSION_ID, opened.scheme().value())
                .set(DELIVERY_CASE.OPENED_AT, opened.openedAt())
                .set(DELIVERY_CASE.OPENED_BY, by.map(PersonId::value).orElse(null))
                .execute();
    }

    /** @return whether it had not ended yet */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(CaseId id, Instant at) {
        return db.update(DELIVERY_CASE)
                        .set(DELIVERY_CASE.ENDED_AT, at)
                        .where(DELIVERY_CASE.ID.eq(id.value()), DELIVERY_CASE.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Case read(DeliveryCaseRecord row) {
        return new Case(
                new CaseId(row.getId()),
                new PersonId(row.getPersonId()),
                Track.ofKey(row.getTrack()),
                Level.valueOf(row.getLevel()),
                new SchemeVersionId(row.getSchemeVersionId()),
                row.getOpenedAt(),
                row.getEndedAt());
    }
}
