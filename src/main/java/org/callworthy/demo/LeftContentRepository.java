package org.callworthy.demo;

import static callworthy.db.Tables.DEMO_LEFT_CONTENT;

import java.util.List;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LeftContentRepository {

    private final DSLContext db;

    LeftContentRepository(DSLContext db) {
        this.db = db;
    }

    Leftovers last() {
        return db.select(DEMO_LEFT_CONTENT.ID, DEMO_LEFT_CONTENT.PARTS, DEMO_LEFT_CONTENT.SEEN)
                .from(DEMO_LEFT_CONTENT)
                .orderBy(DEMO_LEFT_CONTENT.ID.desc())
                .limit(1)
                .fetchOptional(row ->
                        new Leftovers(row.value1(), List.of(Json.read(row.value2(), LeftPart[].class)), row.value3()))
                .orElse(Leftovers.NONE);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(List<LeftPart> parts) {
        db.insertInto(DEMO_LEFT_CONTENT)
                .set(DEMO_LEFT_CONTENT.ID, Ids.next())
                .set(DEMO_LEFT_CONTENT.PARTS, Json.write(parts))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void see(long id) {
        db.update(DEMO_LEFT_CONTENT)
                .set(DEMO_LEFT_CONTENT.SEEN, true)
                .where(DEMO_LEFT_CONTENT.ID.eq(id))
                .execute();
    }
}
