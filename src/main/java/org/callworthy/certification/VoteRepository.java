package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_DECISION;
import static callworthy.db.Tables.CERTIFICATION_VOTE;

import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Votes, and what they came to. Neither is ever changed. */
@Repository
class VoteRepository {

    private final DSLContext db;

    VoteRepository(DSLContext db) {
        this.db = db;
    }

    /** All votes on a case, in the order in which they were cast. */
    List<Vote> of(CaseId caseId) {
        return db.select(
                        CERTIFICATION_VOTE.PERSON_ID,
                        CERTIFICATION_VOTE.ROUND,
                        CERTIFICATION_VOTE.OUTCOME,
                        CERTIFICATION_VOTE.REASON,
                        CERTIFICATION_VOTE.CAST_AT)
                .from(CERTIFICATION_VOTE)
                .where(CERTIFICATION_VOTE.CASE_ID.eq(caseId.value()))
                .orderBy(CERTIFICATION_VOTE.ID)
                .fetch(row -> new Vote(
                        new PersonId(row.value1()),
                        row.value2(),
                        Outcome.valueOf(row.value3()),
                        row.value4(),
                        row.value5()));
    }

    List<Decision> decisions(CaseId caseId) {
        return db.select(
                        CERTIFICATION_DECISION.ROUND, CERTIFICATION_DECISION.OUTCOME, CERTIFICATION_DECISION.DECIDED_AT)
                .from(CERTIFICATION_DECISION)
                .where(CERTIFICATION_DECISION.CASE_ID.eq(caseId.value()))
                .orderBy(CERTIFICATION_DECISION.ROUND)
                .fetch(row -> new Decision(row.value1(), Outcome.valueOf(row.value2()), row.value3()));
    }

    /** The voter's involvement as a decider must be there: a foreign key asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void insert(CertificationCase on, Vote vote) {
        db.insertInto(CERTIFICATION_VOTE)
                .set(CERTIFICATION_VOTE.ID, Ids.next())
                .set(CERTIFICATION_VOTE.CASE_ID, on.id().value())
                .set(CERTIFICATION_VOTE.CANDIDATE_ID, on.person().value())
                .set(CERTIFICATION_VOTE.ROUND, vote.round())
                .set(CERTIFICATION_VOTE.PERSON_ID, vote.member().value())
                .set(CERTIFICATION_VOTE.OUTCOME, vote.outcome().name())
                .set(CERTIFICATION_VOTE.REASON, vote.reason())
                .set(CERTIFICATION_VOTE.CAST_AT, vote.castAt())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(CaseId caseId, Decision decision) {
        db.insertInto(CERTIFICATION_DECISION)
                .set(CERTIFICATION_DECISION.ID, Ids.next())
                .set(CERTIFICATION_DECISION.CASE_ID, caseId.value())
                .set(CERTIFICATION_DECISION.ROUND, decision.round())
                .set(CERTIFICATION_DECISION.OUTCOME, decision.outcome().name())
                .set(CERTIFICATION_DECISION.DECIDED_AT, decision.decidedAt())
                .execute();
    }
}
