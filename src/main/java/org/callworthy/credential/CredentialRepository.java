package org.callworthy.credential;

import static callworthy.db.Tables.CREDENTIAL_COUNTER;
import static callworthy.db.Tables.CREDENTIAL_CREDENTIAL;

import callworthy.db.tables.records.CredentialCredentialRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.certification.CertificationId;
import org.callworthy.common.Languages;
import org.callworthy.vault.BlobId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class CredentialRepository {

    private final DSLContext db;

    CredentialRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Credential> find(CredentialId id) {
        return db.selectFrom(CREDENTIAL_CREDENTIAL)
                .where(CREDENTIAL_CREDENTIAL.ID.eq(id.value()))
                .fetchOptional(CredentialRepository::credential);
    }

    Optional<Credential> find(VerificationCode code) {
        return db.selectFrom(CREDENTIAL_CREDENTIAL)
                .where(CREDENTIAL_CREDENTIAL.CODE.eq(code.text()))
                .fetchOptional(CredentialRepository::credential);
    }

    /** Newest first; the first is the one that stands, unless it is superseded too. */
    List<Credential> of(CertificationId certification) {
        return db.selectFrom(CREDENTIAL_CREDENTIAL)
                .where(CREDENTIAL_CREDENTIAL.CERTIFICATION_ID.eq(certification.value()))
                .orderBy(CREDENTIAL_CREDENTIAL.ID.desc())
                .fetch(CredentialRepository::credential);
    }

    /** Keeps those of a certification as they are until the transaction ends: somebody else who holds them waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(CertificationId certification) {
        db.select(CREDENTIAL_CREDENTIAL.ID)
                .from(CREDENTIAL_CREDENTIAL)
                .where(CREDENTIAL_CREDENTIAL.CERTIFICATION_ID.eq(certification.value()))
                .forUpdate()
                .execute();
    }

    /** Counts on without gaps: whoever issues in a series at the same time waits for the row, which is locked at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    long count(Series series) {
        db.insertInto(CREDENTIAL_COUNTER)
                .set(CREDENTIAL_COUNTER.SERIES, series.key())
                .set(CREDENTIAL_COUNTER.LAST_NUMBER, 1L)
                .onDuplicateKeyUpdate()
                .set(CREDENTIAL_COUNTER.LAST_NUMBER, CREDENTIAL_COUNTER.LAST_NUMBER.plus(1))
                .execute();
        return db.select(CREDENTIAL_COUNTER.LAST_NUMBER)
                .from(CREDENTIAL_COUNTER)
                .where(CREDENTIAL_COUNTER.SERIES.eq(series.key()))
                .fetchSingle()
                .value1();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Credential credential) {
        CredentialCredentialRecord row = db.newRecord(CREDENTIAL_CREDENTIAL);
        row.setId(credential.id().value());
        row.setCertificationId(credential.certification().value());
        row.setNumber(credential.number());
        row.setCode(credential.code().text());
        row.setHolder(credential.holder());
        row.setLanguage(credential.language().toLanguageTag());
        row.setIssuedAt(credential.issuedAt());
        row.insert();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void supersede(CertificationId certification, Instant at) {
        db.update(CREDENTIAL_CREDENTIAL)
                .set(CREDENTIAL_CREDENTIAL.SUPERSEDED_AT, at)
                .where(
                        CREDENTIAL_CREDENTIAL.CERTIFICATION_ID.eq(certification.value()),
                        CREDENTIAL_CREDENTIAL.SUPERSEDED_AT.isNull())
                .execute();
    }

    /** @return false if it has one already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean attach(CredentialId id, BlobId certificate) {
        return db.update(CREDENTIAL_CREDENTIAL)
                        .set(CREDENTIAL_CREDENTIAL.CERTIFICATE_ID, certificate.value())
                        .where(CREDENTIAL_CREDENTIAL.ID.eq(id.value()), CREDENTIAL_CREDENTIAL.CERTIFICATE_ID.isNull())
                        .execute()
                == 1;
    }

    /** @return false if a certificate shows the earlier name already */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean rename(CredentialId id, String holder) {
        return db.update(CREDENTIAL_CREDENTIAL)
                        .set(CREDENTIAL_CREDENTIAL.HOLDER, holder)
                        .where(CREDENTIAL_CREDENTIAL.ID.eq(id.value()), CREDENTIAL_CREDENTIAL.CERTIFICATE_ID.isNull())
                        .execute()
                == 1;
    }

    private static Credential credential(Record row) {
        return new Credential(
                new CredentialId(row.get(CREDENTIAL_CREDENTIAL.ID)),
                new CertificationId(row.get(CREDENTIAL_CREDENTIAL.CERTIFICATION_ID)),
                row.get(CREDENTIAL_CREDENTIAL.NUMBER),
                new VerificationCode(row.get(CREDENTIAL_CREDENTIAL.CODE)),
                row.get(CREDENTIAL_CREDENTIAL.HOLDER),
                Languages.ofTag(row.get(CREDENTIAL_CREDENTIAL.LANGUAGE)),
                row.get(CREDENTIAL_CREDENTIAL.ISSUED_AT),
                Optional.ofNullable(row.get(CREDENTIAL_CREDENTIAL.CERTIFICATE_ID))
                        .map(BlobId::new),
                Optional.ofNullable(row.get(CREDENTIAL_CREDENTIAL.SUPERSEDED_AT)));
    }
}
