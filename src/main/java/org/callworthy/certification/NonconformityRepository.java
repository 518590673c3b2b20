package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_ANSWER;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_REVIEW;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.vault.BlobId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nonconformities with all that was handed in for them. */
@Repository
class NonconformityRepository {

    /** What was handed in for the nonconformity of the outer query. */
    private static final Field<List<Answer>> ANSWERS = multiset(select(
                            CERTIFICATION_ANSWER.ID,
                            CERTIFICATION_ANSWER.ROOT_CAUSE,
                            CERTIFICATION_ANSWER.ACTION_TAKEN,
                            CERTIFICATION_ANSWER.EVIDENCE_ID,
                            CERTIFICATION_ANSWER.EVIDENCE_NAME,
                            CERTIFICATION_ANSWER.HANDED_IN_AT,
                            CERTIFICATION_REVIEW.PERSON_ID,
                            CERTIFICATION_REVIEW.ACCEPTED,
                            CERTIFICATION_REVIEW.NOTE,
                            CERTIFICATION_REVIEW.REVIEWED_AT)
                    .from(CERTIFICATION_ANSWER)
                    .leftJoin(CERTIFICATION_REVIEW)
                    .on(CERTIFICATION_REVIEW.ANSWER_ID.eq(CERTIFICATION_ANSWER.ID))
                    .where(CERTIFICATION_ANSWER.NONCONFORMITY_ID.eq(CERTIFICATION_NONCONFORMITY.ID))
                    .orderBy(CERTIFICATION_ANSWER.ID))
            .convertFrom(rows -> rows.map(NonconformityRepository::answer));

    private final DSLContext db;

    NonconformityRepository(DSLContext db) {
        this.db = db;
    }

    /** In the order in which they were named. */
    List<Nonconformity> of(CaseId caseId) {
        return fetch(CERTIFICATION_NONCONFORMITY.CASE_ID.eq(caseId.value()));
    }

    Optional<Nonconformity> find(NonconformityId id) {
        return fetch(CERTIFICATION_NONCONFORMITY.ID.eq(id.value())).stream().findFirst();
    }

    /** By which day assignments are to be begun as what makes an open nonconformity good. */
    Map<AssignmentId, LocalDate> dueOfResits(Collection<AssignmentId> assignments) {
        return db.select(CERTIFICATION_NONCONFORMITY.RESIT_ID, CERTIFICATION_NONCONFORMITY.DUE_ON)
                .from(CERTIFICATION_NONCONFORMITY)
                .where(
                        CERTIFICATION_NONCONFORMITY.RESIT_ID.in(
                                assignments.stream().map(AssignmentId::value).toList()),
                        CERTIFICATION_NONCONFORMITY.STATE.eq(NonconformityState.OPEN.name()))
                .fetchMap(row -> new AssignmentId(row.value1()), Record2::value2);
    }

    Optional<Nonconformity> ofAnswer(AnswerId answer) {
        return fetch(CERTIFICATION_NONCONFORMITY.ID.in(select(CERTIFICATION_ANSWER.NONCONFORMITY_ID)
                        .from(CERTIFICATION_ANSWER)
                        .where(CERTIFICATION_ANSWER.ID.eq(answer.value()))))
                .stream()
                .findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void propose(CaseId caseId, int round, PersonId by, Shortcoming what) {
        db.insertInto(CERTIFICATION_NONCONFORMITY)
                .set(CERTIFICATION_NONCONFORMITY.ID, Ids.next())
                .set(CERTIFICATION_NONCONFORMITY.CASE_ID, caseId.value())
                .set(CERTIFICATION_NONCONFORMITY.ROUND, round)
                .set(CERTIFICATION_NONCONFORMITY.PROPOSED_BY, by.value())
                .set(CERTIFICATION_NONCONFORMITY.COMPONENT, what.component())
                .set(CERTIFICATION_NONCONFORMITY.COMPETENCY, what.competency())
                .set(CERTIFICATION_NONCONFORMITY.FINDING, what.finding())
                .set(CERTIFICATION_NONCONFORMITY.REMEDY, what.remedy().name())
                .set(CERTIFICATION_NONCONFORMITY.DUE_ON, what.dueOn())
                .set(CERTIFICATION_NONCONFORMITY.STATE, NonconformityState.PROPOSED.name())
                .set(CERTIFICATION_NONCONFORMITY.VERSION, 1)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void open(NonconformityId id, LocalDate dueOn, @Nullable AssignmentId resit) {
        db.update(CERTIFICATION_NONCONFORMITY)
                .set(CERTIFICATION_NONCONFORMITY.STATE, NonconformityState.OPEN.name())
                .set(CERTIFICATION_NONCONFORMITY.DUE_ON, dueOn)
                .set(CERTIFICATION_NONCONFORMITY.RESIT_ID, resit == null ? null : resit.value())
                .where(CERTIFICATION_NONCONFORMITY.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(NonconformityId id, NonconformityState state, @Nullable Instant closedAt) {
        db.update(CERTIFICATION_NONCONFORMITY)
                .set(CERTIFICATION_NONCONFORMITY.STATE, state.name())
                .set(CERTIFICATION_NONCONFORMITY.CLOSED_AT, closedAt)
                .set(CERTIFICATION_NONCONFORMITY.VERSION, CERTIFICATION_NONCONFORMITY.VERSION.plus(1))
                .where(CERTIFICATION_NONCONFORMITY.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    AnswerId insertAnswer(NonconformityId to, NewAnswer answer, BlobId evidence, Instant at) {
        long id = Ids.next();
        db.insertInto(CERTIFICATION_ANSWER)
                .set(CERTIFICATION_ANSWER.ID, id)
                .set(CERTIFICATION_ANSWER.NONCONFORMITY_ID, to.value())
                .set(CERTIFICATION_ANSWER.ROOT_CAUSE, answer.rootCause())
                .set(CERTIFICATION_ANSWER.ACTION_TAKEN, answer.actionTaken())
                .set(CERTIFICATION_ANSWER.EVIDENCE_ID, evidence.value())
                .set(CERTIFICATION_ANSWER.EVIDENCE_NAME, answer.fileName())
                .set(CERTIFICATION_ANSWER.HANDED_IN_AT, at)
                .execute();
        return new AnswerId(id);
    }

    /** The reviewer's involvement as a decider must be there: a foreign key asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insertReview(CertificationCase of, AnswerId answer, Answer.Review review) {
        db.insertInto(CERTIFICATION_REVIEW)
                .set(CERTIFICATION_REVIEW.ANSWER_ID, answer.value())
                .set(CERTIFICATION_REVIEW.CASE_ID, of.id().value())
                .set(CERTIFICATION_REVIEW.CANDIDATE_ID, of.person().value())
                .set(CERTIFICATION_REVIEW.PERSON_ID, review.member().value())
                .set(CERTIFICATION_REVIEW.ACCEPTED, review.accepted())
                .set(CERTIFICATION_REVIEW.NOTE, review.note())
                .set(CERTIFICATION_REVIEW.REVIEWED_AT, review.at())
                .execute();
    }

    private List<Nonconformity> fetch(Condition which) {
        return db.select(
                        CERTIFICATION_NONCONFORMITY.ID,
                        CERTIFICATION_NONCONFORMITY.CASE_ID,
                        CERTIFICATION_NONCONFORMITY.ROUND,
                        CERTIFICATION_NONCONFORMITY.PROPOSED_BY,
                        CERTIFICATION_NONCONFORMITY.COMPONENT,
                        CERTIFICATION_NONCONFORMITY.COMPETENCY,
                        CERTIFICATION_NONCONFORMITY.FINDING,
                        CERTIFICATION_NONCONFORMITY.REMEDY,
                        CERTIFICATION_NONCONFORMITY.DUE_ON,
                        CERTIFICATION_NONCONFORMITY.STATE,
                        CERTIFICATION_NONCONFORMITY.RESIT_ID,
                        CERTIFICATION_NONCONFORMITY.CLOSED_AT,
                        ANSWERS)
                .from(CERTIFICATION_NONCONFORMITY)
                .where(which)
                .orderBy(CERTIFICATION_NONCONFORMITY.ID)
                .fetch(NonconformityRepository::read);
    }

    private static Nonconformity read(Record row) {
        Long resit = row.get(CERTIFICATION_NONCONFORMITY.RESIT_ID);
        return new Nonconformity(
                new NonconformityId(row.get(CERTIFICATION_NONCONFORMITY.ID)),
                new CaseId(row.get(CERTIFICATION_NONCONFORMITY.CASE_ID)),
                row.get(CERTIFICATION_NONCONFORMITY.ROUND),
                new PersonId(row.get(CERTIFICATION_NONCONFORMITY.PROPOSED_BY)),
                new Shortcoming(
                        row.get(CERTIFICATION_NONCONFORMITY.COMPONENT),
                        row.get(CERTIFICATION_NONCONFORMITY.COMPETENCY),
                        row.get(CERTIFICATION_NONCONFORMITY.FINDING),
                        Remedy.valueOf(row.get(CERTIFICATION_NONCONFORMITY.REMEDY)),
                        row.get(CERTIFICATION_NONCONFORMITY.DUE_ON)),
                NonconformityState.valueOf(row.get(CERTIFICATION_NONCONFORMITY.STATE)),
                resit == null ? null : new AssignmentId(resit),
                row.get(CERTIFICATION_NONCONFORMITY.CLOSED_AT),
                row.get(ANSWERS));
    }

    private static Answer answer(Record row) {
        Long reviewer = row.get(CERTIFICATION_REVIEW.PERSON_ID);
        return new Answer(
                new AnswerId(row.get(CERTIFICATION_ANSWER.ID)),
                row.get(CERTIFICATION_ANSWER.ROOT_CAUSE),
                row.get(CERTIFICATION_ANSWER.ACTION_TAKEN),
                new BlobId(row.get(CERTIFICATION_ANSWER.EVIDENCE_ID)),
                row.get(CERTIFICATION_ANSWER.EVIDENCE_NAME),
                row.get(CERTIFICATION_ANSWER.HANDED_IN_AT),
                reviewer == null
                        ? null
                        : new Answer.Review(
                                new PersonId(reviewer),
                                row.get(CERTIFICATION_REVIEW.ACCEPTED),
                                row.get(CERTIFICATION_REVIEW.NOTE),
                                row.get(CERTIFICATION_REVIEW.REVIEWED_AT)));
    }
}
