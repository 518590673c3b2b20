package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_PRESENCE;
import static org.jooq.impl.DSL.insertInto;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PresenceRepository {

    private final DSLContext db;

    PresenceRepository(DSLContext db) {
        this.db = db;
    }

    /** In the order of ids, so that two nodes that write the same ones never wait for each other in a circle. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Map<AttemptId, Instant> heard) {
        BatchBindStep batch =
                db.batch(insertInto(DELIVERY_PRESENCE, DELIVERY_PRESENCE.ATTEMPT_ID, DELIVERY_PRESENCE.HEARD_AT)
                        .values((Long) null, null)
                        .onDuplicateKeyUpdate()
                        .set(DELIVERY_PRESENCE.HEARD_AT, (Instant) null));
        for (Map.Entry<AttemptId, Instant> entry : heard.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().value()))
                .toList()) {
            batch = batch.bind(entry.getKey().value(), entry.getValue(), entry.getValue());
        }
        batch.execute();
    }
}
