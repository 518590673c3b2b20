package org.callworthy.certification;

import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;

import java.util.Optional;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a dossier needs to know of performances. */
@Repository
class DossierRepository {

    private final DSLContext db;

    DossierRepository(DSLContext db) {
        this.db = db;
    }

    RubricId rubric(PerformanceId performance) {
        return db.select(ROLEPLAY_PERFORMANCE.RUBRIC_ID)
                .from(ROLEPLAY_PERFORMANCE)
                .where(ROLEPLAY_PERFORMANCE.ID.eq(performance.value()))
                .fetchSingle(row -> new RubricId(row.value1()));
    }

    Optional<CaseId> caseOf(PerformanceId performance) {
        return db.select(ROLEPLAY_PERFORMANCE.CASE_ID)
                .from(ROLEPLAY_PERFORMANCE)
                .where(ROLEPLAY_PERFORMANCE.ID.eq(performance.value()))
                .fetchOptional(row -> new CaseId(row.value1()));
    }
}
