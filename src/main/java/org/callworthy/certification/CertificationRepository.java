package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_CERTIFICATION;
import static callworthy.db.Tables.CERTIFICATION_STATUS;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Certifications with the history of their status, which is only ever added to. */
@Repository
class CertificationRepository {

    private static final Field<List<StatusEntry>> HISTORY = multiset(select(
                            CERTIFICATION_STATUS.SEQ,
                            CERTIFICATION_STATUS.STATUS,
                            CERTIFICATION_STATUS.GROUNDS,
                            CERTIFICATION_STATUS.REASON,
                            CERTIFICATION_STATUS.SINCE,
                            CERTIFICATION_STATUS.SET_BY)
                    .from(CERTIFICATION_STATUS)
                    .where(CERTIFICATION_STATUS.CERTIFICATION_ID.eq(CERTIFICATION_CERTIFICATION.ID))
                    .orderBy(CERTIFICATION_STATUS.SEQ))
            .convertFrom(rows -> rows.map(CertificationRepository::entry));

    private final DSLContext db;

    CertificationRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Certification> find(CertificationId id) {
        return fetch(CERTIFICATION_CERTIFICATION.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Certification> ofCase(CaseId caseId) {
        return fetch(CERTIFICATION_CERTIFICATION.CASE_ID.eq(caseId.value())).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Certification> of(PersonId person) {
        return fetch(CERTIFICATION_CERTIFICATION.PERSON_ID.eq(person.value()));
    }

    List<Certification> of(Collection<PersonId> persons) {
        return fetch(CERTIFICATION_CERTIFICATION.PERSON_ID.in(
                persons.stream().map(PersonId::value).toList()));
    }

    /** Holds the certification's row, so that its status changes one at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Certification> lock(CertificationId id) {
        db.select(CERTIFICATION_CERTIFICATION.ID)
                .from(CERTIFICATION_CERTIFICATION)
                .where(CERTIFICATION_CERTIFICATION.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return find(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Certification granted) {
        db.insertInto(CERTIFICATION_CERTIFICATION)
                .set(CERTIFICATION_CERTIFICATION.ID, granted.id().value())
                .set(CERTIFICATION_CERTIFICATION.CASE_ID, granted.caseId().value())
                .set(CERTIFICATION_CERTIFICATION.PERSON_ID, granted.person().value())
                .set(CERTIFICATION_CERTIFICATION.TRACK, granted.track().key())
                .set(CERTIFICATION_CERTIFICATION.LEVEL, granted.level().name())
                .set(
                        CERTIFICATION_CERTIFICATION.SCHEME_VERSION_ID,
                        granted.scheme().value())
                .set(CERTIFICATION_CERTIFICATION.VALID_FROM, granted.validFrom())
                .set(CERTIFICATION_CERTIFICATION.VALID_UNTIL, granted.validUntil())
                .execute();
        granted.history().forEach(entry -> insert(granted, entry));
    }

    /** Whoever sets a status must be involved as a decider: a foreign key asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Certification of, StatusEntry entry) {
        db.insertInto(CERTIFICATION_STATUS)
                .set(CERTIFICATION_STATUS.CERTIFICATION_ID, of.id().value())
                .set(CERTIFICATION_STATUS.SEQ, entry.seq())
                .set(CERTIFICATION_STATUS.CASE_ID, of.caseId().value())
                .set(CERTIFICATION_STATUS.HOLDER_ID, of.person().value())
                .set(CERTIFICATION_STATUS.STATUS, entry.kind().name())
                .set(CERTIFICATION_STATUS.GROUNDS, entry.grounds().name())
                .set(CERTIFICATION_STATUS.REASON, entry.reason())
                .set(CERTIFICATION_STATUS.SINCE, entry.since())
                .set(
                        CERTIFICATION_STATUS.SET_BY,
                        entry.setBy() == null ? null : entry.setBy().value())
                .execute();
    }

    private List<Certification> fetch(Condition which) {
        return db.select(
                        CERTIFICATION_CERTIFICATION.ID,
                        CERTIFICATION_CERTIFICATION.CASE_ID,
                        CERTIFICATION_CERTIFICATION.PERSON_ID,
                        CERTIFICATION_CERTIFICATION.TRACK,
                        CERTIFICATION_CERTIFICATION.LEVEL,
                        CERTIFICATION_CERTIFICATION.SCHEME_VERSION_ID,
                        CERTIFICATION_CERTIFICATION.VALID_FROM,
                        CERTIFICATION_CERTIFICATION.VALID_UNTIL,
                        HISTORY)
                .from(CERTIFICATION_CERTIFICATION)
                .where(which)
                .orderBy(CERTIFICATION_CERTIFICATION.ID.desc())
                .fetch(row -> new Certification(
                        new CertificationId(row.value1()),
                        new CaseId(row.value2()),
                        new PersonId(row.value3()),
                        Track.ofKey(row.value4()),
                        Level.valueOf(row.value5()),
                        new SchemeVersionId(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    private static StatusEntry entry(Record row) {
        Long setBy = row.get(CERTIFICATION_STATUS.SET_BY);
        return new StatusEntry(
                row.get(CERTIFICATION_STATUS.SEQ),
                StatusEntry.Kind.valueOf(row.get(CERTIFICATION_STATUS.STATUS)),
                Grounds.valueOf(row.get(CERTIFICATION_STATUS.GROUNDS)),
                row.get(CERTIFICATION_STATUS.REASON),
                row.get(CERTIFICATION_STATUS.SINCE),
                setBy == null ? null : new PersonId(setBy));
    }
}
