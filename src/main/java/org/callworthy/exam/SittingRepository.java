package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_FORM;
import static callworthy.db.Tables.EXAM_SITTING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SittingRepository {

    private final DSLContext db;

    SittingRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Sitting> find(SittingId id) {
        return db.select(
                        EXAM_SITTING.ASSIGNMENT_ID,
                        EXAM_SITTING.CASE_ID,
                        EXAM_SITTING.PERSON_ID,
                        EXAM_SITTING.SCHEME_VERSION_ID,
                        EXAM_FORM.COMPONENT,
                        EXAM_SITTING.LANGUAGE,
                        EXAM_SITTING.OPENED_AT,
                        EXAM_SITTING.CLOSED_AT,
                        EXAM_SITTING.CLOSE_REASON)
                .from(EXAM_SITTING)
                .join(EXAM_FORM)
                .on(EXAM_FORM.ID.eq(EXAM_SITTING.FORM_ID))
                .where(EXAM_SITTING.ID.eq(id.value()))
                .fetchOptional(row -> new Sitting(
                        id,
                        new AssignmentId(row.value1()),
                        new CaseId(row.value2()),
                        new PersonId(row.value3()),
                        new SchemeVersionId(row.value4()),
                        row.value5(),
                        Languages.ofTag(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9() == null ? null : CloseReason.valueOf(row.value9())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Attempt attempt, long form, SchemeVersionId scheme) {
        db.insertInto(EXAM_SITTING)
                .set(EXAM_SITTING.ID, attempt.id().value())
                .set(EXAM_SITTING.ASSIGNMENT_ID, attempt.assignment().value())
                .set(EXAM_SITTING.CASE_ID, attempt.caseId().value())
                .set(EXAM_SITTING.PERSON_ID, attempt.person().value())
                .set(EXAM_SITTING.FORM_ID, form)
                .set(EXAM_SITTING.SCHEME_VERSION_ID, scheme.value())
                .set(EXAM_SITTING.LANGUAGE, attempt.language().toLanguageTag())
                .set(EXAM_SITTING.OPENED_AT, attempt.startedAt())
                .execute();
    }

    List<SittingId> open(CaseId caseId) {
        return db.select(EXAM_SITTING.ID)
                .from(EXAM_SITTING)
                .where(EXAM_SITTING.CASE_ID.eq(caseId.value()), EXAM_SITTING.CLOSED_AT.isNull())
                .fetch(row -> new SittingId(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void reopen(SittingId id) {
        db.update(EXAM_SITTING)
                .setNull(EXAM_SITTING.CLOSED_AT)
                .setNull(EXAM_SITTING.CLOSE_REASON)
                .where(EXAM_SITTING.ID.eq(id.value()))
                .execute();
    }

    /** What is closed already stays as it was closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(SittingId id, CloseReason reason, Instant at) {
        db.update(EXAM_SITTING)
                .set(EXAM_SITTING.CLOSED_AT, at)
                .set(EXAM_SITTING.CLOSE_REASON, reason.name())
                .where(EXAM_SITTING.ID.eq(id.value()), EXAM_SITTING.CLOSED_AT.isNull())
                .execute();
    }
}
