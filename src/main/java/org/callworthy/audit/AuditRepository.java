package org.callworthy.audit;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static callworthy.db.Tables.AUDIT_PENDING;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class AuditRepository {

    private final DSLContext db;

    AuditRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void append(Optional<Long> actor, String act, Subject subject, Map<String, String> detail, Instant at) {
        long id = Ids.next();
        db.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, id)
                .set(AUDIT_ENTRY.AT, at)
                .set(AUDIT_ENTRY.ACTOR_ID, actor.orElse(null))
                .set(AUDIT_ENTRY.ACT, act)
                .set(AUDIT_ENTRY.SUBJECT_KIND, subject.kind())
                .set(AUDIT_ENTRY.SUBJECT_ID, subject.id())
                .set(AUDIT_ENTRY.DETAIL, Json.write(new TreeMap<>(detail)))
                .execute();
        db.insertInto(AUDIT_PENDING).set(AUDIT_PENDING.ENTRY_ID, id).execute();
    }
}
