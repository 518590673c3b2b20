package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_ACCEPTANCE;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;

import callworthy.db.tables.records.DeliveryAssignmentRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.scheme.SchemeVersionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AssignmentRepository {

    private final DSLContext db;

    AssignmentRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Assignment> find(AssignmentId id) {
        return db.selectFrom(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.ID.eq(id.value()))
                .fetchOptional(AssignmentRepository::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Assignment> lock(AssignmentId id) {
        return db.selectFrom(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(AssignmentRepository::read);
    }

    /** Of a person; two that do so wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockAll(PersonId person) {
        db.select(DELIVERY_ASSIGNMENT.ID)
                .from(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()))
                .orderBy(DELIVERY_ASSIGNMENT.ID)
                .forUpdate()
                .fetch();
    }

    /** What a person has begun or could begin. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<AssignmentId> lockOpen(PersonId person) {
        return db.select(DELIVERY_ASSIGNMENT.ID)
                .from(DELIVERY_ASSIGNMENT)
                .where(
                        DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()),
                        DELIVERY_ASSIGNMENT.STATE.in(AssignmentState.WAITING.name(), AssignmentState.UNDER_WAY.name()))
                .orderBy(DELIVERY_ASSIGNMENT.ID)
                .forUpdate()
                .fetch(row -> new AssignmentId(row.value1()));
    }

    List<Assignment> of(PersonId person) {
        return db.selectFrom(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.PERSON_ID.eq(person.value()))
                .orderBy(DELIVERY_ASSIGNMENT.ID.desc())
                .fetch(AssignmentRepository::read);
    }

    List<Assignment> of(CaseId caseId) {
        return db.selectFrom(DELIVERY_ASSIGNMENT)
                .where(DELIVERY_ASSIGNMENT.CASE_ID.eq(caseId.value()))
                .orderBy(DELIVERY_ASSIGNMENT.ID.desc())
                .fetch(AssignmentRepository::read);
    }

    List<PastAssignment> past(Collection<CaseId> cases, String component) {
        return db.select(
                        DELIVERY_ASSIGNMENT.ID,
                        DELIVERY_ASSIGNMENT.ATTEMPT_NO,
                        DELIVERY_ASSIGNMENT.STATE,
                        DELIVERY_ASSIGNMENT.CLOSES_AT,
                        DELIVERY_ATTEMPT.ID,
                        DELIVERY_ATTEMPT.CLOSED_AT)
                .from(DELIVERY_ASSIGNMENT)
                .leftJoin(DELIVERY_ATTEMPT)
                .on(DELIVERY_ATTEMPT.ASSIGNMENT_ID.eq(DELIVERY_ASSIGNMENT.ID))
                .where(
                        DELIVERY_ASSIGNMENT.CASE_ID.in(
                                cases.stream().map(CaseId::value).toList()),
                        DELIVERY_ASSIGNMENT.COMPONENT.eq(component))
                .fetch(row -> new PastAssignment(
                        new AssignmentId(row.value1()),
                        row.value2(),
                        AssignmentState.valueOf(row.value3()),
                        row.value4(),
                        row.value5() != null,
                        row.value6()));
    }

    Set<AgreementRef> accepted(AssignmentId id) {
        return db.select(DELIVERY_ACCEPTANCE.AGREEMENT_KEY, DELIVERY_ACCEPTANCE.AGREEMENT_NUMBER)
                .from(DELIVERY_ACCEPTANCE)
                .where(DELIVERY_ACCEPTANCE.ASSIGNMENT_ID.eq(id.value()))
                .fetchSet(row -> new AgreementRef(row.value1(), row.value2()));
    }

    /** What was accepted anywhere in a case, the earliest first. */
    List<Acceptance> acceptances(CaseId caseId) {
        return db.select(
                        DELIVERY_ACCEPTANCE.AGREEMENT_KEY,
                        DELIVERY_ACCEPTANCE.AGREEMENT_NUMBER,
                        DELIVERY_ACCEPTANCE.SCHEME_VERSION_ID,
                        DELIVERY_ACCEPTANCE.LANGUAGE,
                        DELIVERY_ACCEPTANCE.ACCEPTED_AT)
                .from(DELIVERY_ACCEPTANCE)
                .join(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.ID.eq(DELIVERY_ACCEPTANCE.ASSIGNMENT_ID))
                .where(DELIVERY_ASSIGNMENT.CASE_ID.eq(caseId.value()))
                .orderBy(DELIVERY_ACCEPTANCE.ACCEPTED_AT, DELIVERY_ACCEPTANCE.AGREEMENT_KEY)
                .fetch(row -> new Acceptance(
                        new AgreementRef(row.value1(), row.value2()),
                        new SchemeVersionId(row.value3()),
                        Languages.ofTag(row.value4()),
                        row.value5()));
    }

    Optional<Locale> acceptedIn(AssignmentId id) {
        return db.select(DELIVERY_ACCEPTANCE.LANGUAGE)
                .from(DELIVERY_ACCEPTANCE)
                .where(DELIVERY_ACCEPTANCE.ASSIGNMENT_ID.eq(id.value()))
                .orderBy(DELIVERY_ACCEPTANCE.ACCEPTED_AT.desc())
                .limit(1)
                .fetchOptional(row -> Languages.ofTag(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Assignment assigned, Optional<PersonId> by, Instant at) {
        db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, assigned.id().value())
                .set(DELIVERY_ASSIGNMENT.CASE_ID, assigned.caseId().value())
                .set(DELIVERY_ASSIGNMENT.PERSON_ID, assigned.person().value())
                .set(DELIVERY_ASSIGNMENT.KIND, assigned.kind().name())
                .set(DELIVERY_ASSIGNMENT.COMPONENT, assigned.component())
                .set(DELIVERY_ASSIGNMENT.ATTEMPT_NO, assigned.attemptNo())
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, assigned.opensAt())
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, assigned.closesAt())
                .set(DELIVERY_ASSIGNMENT.MINUTES, assigned.minutes())
                .set(DELIVERY_ASSIGNMENT.STATE, assigned.state().name())
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_AT, at)
                .set(DELIVERY_ASSIGNMENT.VERSION, 1)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertAcceptances(
            AssignmentId id, Collection<AgreementRef> agreements, SchemeVersionId scheme, Locale language, Instant at) {
        for (AgreementRef agreement : agreements) {
            db.insertInto(DELIVERY_ACCEPTANCE)
                    .set(DELIVERY_ACCEPTANCE.ASSIGNMENT_ID, id.value())
                    .set(DELIVERY_ACCEPTANCE.AGREEMENT_KEY, agreement.key())
                    .set(DELIVERY_ACCEPTANCE.AGREEMENT_NUMBER, agreement.number())
                    .set(DELIVERY_ACCEPTANCE.SCHEME_VERSION_ID, scheme.value())
                    .set(DELIVERY_ACCEPTANCE.LANGUAGE, language.toLanguageTag())
                    .set(DELIVERY_ACCEPTANCE.ACCEPTED_AT, at)
                    .onDuplicateKeyUpdate()
                    .set(DELIVERY_ACCEPTANCE.ASSIGNMENT_ID, DELIVERY_ACCEPTANCE.ASSIGNMENT_ID)
                    .execute();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(AssignmentId id, AssignmentState state) {
        db.update(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.STATE, state.name())
                .set(DELIVERY_ASSIGNMENT.VERSION, DELIVERY_ASSIGNMENT.VERSION.plus(1))
                .where(DELIVERY_ASSIGNMENT.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setWindow(AssignmentId id, Instant opensAt, Instant closesAt) {
        db.update(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, opensAt)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, closesAt)
                .set(DELIVERY_ASSIGNMENT.VERSION, DELIVERY_ASSIGNMENT.VERSION.plus(1))
                .where(DELIVERY_ASSIGNMENT.ID.eq(id.value()))
                .execute();
    }

    static Assignment read(DeliveryAssignmentRecord row) {
        return new Assignment(
                new AssignmentId(row.getId()),
                new CaseId(row.getCaseId()),
                new PersonId(row.getPersonId()),
                AssignmentKind.valueOf(row.getKind()),
                row.getComponent(),
                row.getAttemptNo(),
                row.getOpensAt(),
                row.getClosesAt(),
                row.getMinutes(),
                AssignmentState.valueOf(row.getState()));
    }
}
