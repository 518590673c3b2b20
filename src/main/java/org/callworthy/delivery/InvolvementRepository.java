package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_INVOLVEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class InvolvementRepository {

    private final DSLContext db;

    InvolvementRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertIfAbsent(CaseId caseId, PersonId person, Side side, String act, Instant since) {
        db.insertInto(DELIVERY_INVOLVEMENT)
                .set(DELIVERY_INVOLVEMENT.CASE_ID, caseId.value())
                .set(DELIVERY_INVOLVEMENT.PERSON_ID, person.value())
                .set(DELIVERY_INVOLVEMENT.SIDE, side.name())
                .set(DELIVERY_INVOLVEMENT.ACT, act)
                .set(DELIVERY_INVOLVEMENT.SINCE, since)
                .onDuplicateKeyUpdate()
                .set(DELIVERY_INVOLVEMENT.CASE_ID, DELIVERY_INVOLVEMENT.CASE_ID)
                .execute();
    }

    /** A locking read: it sees what another transaction has committed meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    Side lockedSide(CaseId caseId, PersonId person) {
        return db.select(DELIVERY_INVOLVEMENT.SIDE)
                .from(DELIVERY_INVOLVEMENT)
                .where(of(caseId, person))
                .forUpdate()
                .fetchSingle(row -> Side.valueOf(row.value1()));
    }

    Optional<Side> side(CaseId caseId, PersonId person) {
        return db.select(DELIVERY_INVOLVEMENT.SIDE)
                .from(DELIVERY_INVOLVEMENT)
                .where(of(caseId, person))
                .fetchOptional(row -> Side.valueOf(row.value1()));
    }

    List<PersonId> on(CaseId caseId, Side side) {
        return db.select(DELIVERY_INVOLVEMENT.PERSON_ID)
                .from(DELIVERY_INVOLVEMENT)
                .where(DELIVERY_INVOLVEMENT.CASE_ID.eq(caseId.value()), DELIVERY_INVOLVEMENT.SIDE.eq(side.name()))
                .orderBy(DELIVERY_INVOLVEMENT.SINCE)
                .fetch(row -> new PersonId(row.value1()));
    }

    private static Condition of(CaseId caseId, PersonId person) {
        return DELIVERY_INVOLVEMENT.CASE_ID.eq(caseId.value()).and(DELIVERY_INVOLVEMENT.PERSON_ID.eq(person.value()));
    }
}
