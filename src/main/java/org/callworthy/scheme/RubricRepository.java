package org.callworthy.scheme;

import static callworthy.db.Tables.SCHEME_RUBRIC;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.common.Ids;
import org.callworthy.common.Sha256;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class RubricRepository {

    private final DSLContext db;

    RubricRepository(DSLContext db) {
        this.db = db;
    }

    Optional<String> source(RubricId id) {
        return db.select(SCHEME_RUBRIC.SOURCE)
                .from(SCHEME_RUBRIC)
                .where(SCHEME_RUBRIC.ID.eq(id.value()))
                .fetchOptional(SCHEME_RUBRIC.SOURCE);
    }

    Optional<RubricId> find(String key, int number) {
        return db.select(SCHEME_RUBRIC.ID)
                .from(SCHEME_RUBRIC)
                .where(SCHEME_RUBRIC.RUBRIC_KEY.eq(key), SCHEME_RUBRIC.NUMBER.eq(number))
                .fetchOptional(row -> new RubricId(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    RubricId insert(RubricText rubric, String source, Instant at) {
        long id = Ids.next();
        db.insertInto(SCHEME_RUBRIC)
                .set(SCHEME_RUBRIC.ID, id)
                .set(SCHEME_RUBRIC.RUBRIC_KEY, rubric.key())
                .set(SCHEME_RUBRIC.NUMBER, rubric.number())
                .set(SCHEME_RUBRIC.SOURCE, source)
                .set(SCHEME_RUBRIC.SHA256, Sha256.of(source))
                .set(SCHEME_RUBRIC.PUBLISHED_AT, at)
                .execute();
        return new RubricId(id);
    }
}
