package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_INCIDENT;

import java.time.Instant;
import java.util.List;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class IncidentRepository {

    private final DSLContext db;

    IncidentRepository(DSLContext db) {
        this.db = db;
    }

    List<Incident> of(AttemptId attempt) {
        return db.select(
                        DELIVERY_INCIDENT.KIND,
                        DELIVERY_INCIDENT.DETAIL,
                        DELIVERY_INCIDENT.CLIENT_AT,
                        DELIVERY_INCIDENT.AT)
                .from(DELIVERY_INCIDENT)
                .where(DELIVERY_INCIDENT.ATTEMPT_ID.eq(attempt.value()))
                .orderBy(DELIVERY_INCIDENT.ID)
                .fetch(row ->
                        new Incident(IncidentKind.valueOf(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(CaseId caseId) {
        db.deleteFrom(DELIVERY_INCIDENT)
                .where(DELIVERY_INCIDENT.ATTEMPT_ID.in(AttemptRepository.ids(caseId)))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(AttemptId attempt, NewIncident incident, Instant at) {
        db.insertInto(DELIVERY_INCIDENT)
                .set(DELIVERY_INCIDENT.ID, Ids.next())
                .set(DELIVERY_INCIDENT.ATTEMPT_ID, attempt.value())
                .set(DELIVERY_INCIDENT.KIND, incident.kind().name())
                .set(DELIVERY_INCIDENT.DETAIL, incident.detail())
                .set(DELIVERY_INCIDENT.CLIENT_AT, incident.clientAt())
                .set(DELIVERY_INCIDENT.AT, at)
                .execute();
    }
}
