package org.callworthy.demo;

import static callworthy.db.Tables.DEMO_SEEDING;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether the demo people have been begun and finished in this database. */
@Repository
class SeedingRepository {

    private static final int ONLY = 1;

    private final DSLContext db;

    SeedingRepository(DSLContext db) {
        this.db = db;
    }

    /** Empty when none were begun; else whether they are all there. */
    Optional<Boolean> finished() {
        return db.select(DEMO_SEEDING.FINISHED_AT).from(DEMO_SEEDING).fetchOptional(row -> row.value1() != null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin(long seed, Instant now) {
        db.insertInto(DEMO_SEEDING)
                .set(DEMO_SEEDING.ID, ONLY)
                .set(DEMO_SEEDING.SEED, seed)
                .set(DEMO_SEEDING.BEGUN_AT, now)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void finish(Instant now) {
        db.update(DEMO_SEEDING).set(DEMO_SEEDING.FINISHED_AT, now).execute();
    }
}
