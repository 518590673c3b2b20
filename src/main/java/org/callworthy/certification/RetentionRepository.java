package org.callworthy.certification;

import static callworthy.db.Tables.CERTIFICATION_ENDING;

import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How cases ended undecided, and what has been erased of them. */
@Repository
class RetentionRepository {

    private final DSLContext db;

    RetentionRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertEnding(CaseId id, Ending.Cause cause, String reason, PersonId by, Instant at) {
        db.insertInto(CERTIFICATION_ENDING)
                .set(CERTIFICATION_ENDING.CASE_ID, id.value())
                .set(CERTIFICATION_ENDING.CAUSE, cause.name())
                .set(CERTIFICATION_ENDING.REASON, reason)
                .set(CERTIFICATION_ENDING.ENDED_BY, by.value())
                .set(CERTIFICATION_ENDING.ENDED_AT, at)
                .execute();
    }
}
