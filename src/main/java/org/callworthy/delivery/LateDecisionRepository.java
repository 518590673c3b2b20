package org.callworthy.delivery;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_LATE_DECISION;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LateDecisionRepository {

    private final DSLContext db;

    LateDecisionRepository(DSLContext db) {
        this.db = db;
    }

    Optional<LateDecision> newest(AttemptId attempt) {
        return db.select(
                        DELIVERY_LATE_DECISION.COUNTS,
                        DELIVERY_LATE_DECISION.REASON,
                        ACCOUNT_PERSON.NAME,
                        DELIVERY_LATE_DECISION.DECIDED_AT,
                        DELIVERY_LATE_DECISION.ENTRIES)
                .from(DELIVERY_LATE_DECISION)
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(DELIVERY_LATE_DECISION.DECIDED_BY))
                .where(DELIVERY_LATE_DECISION.ATTEMPT_ID.eq(attempt.value()))
                .orderBy(DELIVERY_LATE_DECISION.ID.desc())
                .limit(1)
                .fetchOptional(
                        row -> new LateDecision(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void eraseReasons(CaseId caseId) {
        db.update(DELIVERY_LATE_DECISION)
                .set(DELIVERY_LATE_DECISION.REASON, "")
                .where(DELIVERY_LATE_DECISION.ATTEMPT_ID.in(AttemptRepository.ids(caseId)))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AttemptId attempt, boolean counts, Reason reason, Optional<PersonId> by, Instant now, int entries) {
        db.insertInto(DELIVERY_LATE_DECISION)
                .set(DELIVERY_LATE_DECISION.ID, Ids.next())
                .set(DELIVERY_LATE_DECISION.ATTEMPT_ID, attempt.value())
                .set(DELIVERY_LATE_DECISION.COUNTS, counts)
                .set(DELIVERY_LATE_DECISION.REASON, reason.text())
                .set(DELIVERY_LATE_DECISION.DECIDED_BY, by.map(PersonId::value).orElse(null))
                .set(DELIVERY_LATE_DECISION.DECIDED_AT, now)
                .set(DELIVERY_LATE_DECISION.ENTRIES, entries)
                .execute();
    }
}
