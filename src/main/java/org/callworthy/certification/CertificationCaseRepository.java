package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_CASE;

import callworthy.db.tables.records.CertificationCaseRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases and their states. Who changes a state holds the row's lock. */
@Repository
class CertificationCaseRepository {

    private final DSLContext db;

    CertificationCaseRepository(DSLContext db) {
        this.db = db;
    }

    Optional<CertificationCase> find(CaseId id) {
        return db.selectFrom(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.ID.eq(id.value()))
                .fetchOptional(CertificationCaseRepository::read);
    }

    List<CertificationCase> of(PersonId person) {
        return db.selectFrom(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.PERSON_ID.eq(person.value()))
                .orderBy(CERTIFICATION_CASE.ID.desc())
                .fetch(CertificationCaseRepository::read);
    }

    Optional<CaseId> open(PersonId person, Track track, Level level) {
        return db.select(CERTIFICATION_CASE.ID)
                .from(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.OPEN_KEY.eq(openKey(person, track, level)))
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    Map<PersonId, CaseId> open(Collection<PersonId> persons, Track track, Level level) {
        return db.select(CERTIFICATION_CASE.PERSON_ID, CERTIFICATION_CASE.ID)
                .from(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.OPEN_KEY.in(persons.stream()
                        .map(person -> openKey(person, track, level))
                        .toList()))
                .fetchMap(row -> new PersonId(row.value1()), row -> new CaseId(row.value2()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CertificationCase> lock(CaseId id) {
        return db.selectFrom(CERTIFICATION_CASE)
                .where(CERTIFICATION_CASE.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(CertificationCaseRepository::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(CertificationCase opened) {
        db.insertInto(CERTIFICATION_CASE)
                .set(CERTIFICATION_CASE.ID, opened.id().value())
                .set(CERTIFICATION_CASE.PERSON_ID, opened.person().value())
                .set(CERTIFICATION_CASE.TRACK, opened.track().key())
                .set(CERTIFICATION_CASE.LEVEL, opened.level().name())
                .set(CERTIFICATION_CASE.SCHEME_VERSION_ID, opened.scheme().value())
                .set(CERTIFICATION_CASE.STATE, opened.state().name())
                .set(CERTIFICATION_CASE.ROUND, opened.round())
                .set(CERTIFICATION_CASE.STATE_SINCE, opened.since())
                .set(CERTIFICATION_CASE.OPENED_AT, opened.openedAt())
                .set(CERTIFICATION_CASE.OPEN_KEY, openKey(opened.person(), opened.track(), opened.level()))
                .set(CERTIFICATION_CASE.VERSION, 1)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void move(CaseId id, CaseState to, int round, Instant at) {
        db.update(CERTIFICATION_CASE)
                .set(CERTIFICATION_CASE.STATE, to.name())
                .set(CERTIFICATION_CASE.ROUND, round)
                .set(CERTIFICATION_CASE.STATE_SINCE, at)
                .set(CERTIFICATION_CASE.VERSION, CERTIFICATION_CASE.VERSION.plus(1))
                .where(CERTIFICATION_CASE.ID.eq(id.value()))
                .execute();
    }

    /** Ends a case; another of the same level may be opened afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(CaseId id, CaseState as, Instant at) {
        db.update(CERTIFICATION_CASE)
                .set(CERTIFICATION_CASE.STATE, as.name())
                .set(CERTIFICATION_CASE.STATE_SINCE, at)
                .set(CERTIFICATION_CASE.DECIDED_AT, at)
                .setNull(CERTIFICATION_CASE.OPEN_KEY)
                .set(CERTIFICATION_CASE.VERSION, CERTIFICATION_CASE.VERSION.plus(1))
                .where(CERTIFICATION_CASE.ID.eq(id.value()))
                .execute();
    }

    static CertificationCase read(CertificationCaseRecord row) {
        return new CertificationCase(
                new CaseId(row.getId()),
                new PersonId(row.getPersonId()),
                Track.ofKey(row.getTrack()),
                Level.valueOf(row.getLevel()),
                new SchemeVersionId(row.getSchemeVersionId()),
                CaseState.valueOf(row.getState()),
                row.getRound(),
                row.getStateSince(),
                row.getOpenedAt(),
                row.getDecidedAt());
    }

    private static String openKey(PersonId person, Track track, Level level) {
        return person + "/" + track.key() + "/" + level;
    }
}
