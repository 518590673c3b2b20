package org.callworthy.scheme;

import static callworthy.db.Tables.SCHEME_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.Ids;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SchemeRepository {

    private final DSLContext db;

    SchemeRepository(DSLContext db) {
        this.db = db;
    }

    Optional<String> source(SchemeVersionId id) {
        return db.select(SCHEME_VERSION.SOURCE)
                .from(SCHEME_VERSION)
                .where(SCHEME_VERSION.ID.eq(id.value()))
                .fetchOptional(SCHEME_VERSION.SOURCE);
    }

    /** The newest version of the track that is in force. */
    Optional<SchemeVersionId> current(Track track, LocalDate today) {
        return db.select(SCHEME_VERSION.ID)
                .from(SCHEME_VERSION)
                .where(SCHEME_VERSION.TRACK.eq(track.key()), SCHEME_VERSION.EFFECTIVE_ON.le(today))
                .orderBy(SCHEME_VERSION.EFFECTIVE_ON.desc(), SCHEME_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new SchemeVersionId(row.value1()));
    }

    List<SchemeVersionId> all() {
        return db.select(SCHEME_VERSION.ID)
                .from(SCHEME_VERSION)
                .orderBy(SCHEME_VERSION.SCHEME_KEY, SCHEME_VERSION.NUMBER.desc())
                .fetch(row -> new SchemeVersionId(row.value1()));
    }

    Optional<SchemeVersionId> find(String key, int number) {
        return db.select(SCHEME_VERSION.ID)
                .from(SCHEME_VERSION)
                .where(SCHEME_VERSION.SCHEME_KEY.eq(key), SCHEME_VERSION.NUMBER.eq(number))
                .fetchOptional(row -> new SchemeVersionId(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    SchemeVersionId insert(Scheme scheme, String source, Instant at) {
        long id = Ids.next();
        db.insertInto(SCHEME_VERSION)
                .set(SCHEME_VERSION.ID, id)
                .set(SCHEME_VERSION.SCHEME_KEY, scheme.key())
                .set(SCHEME_VERSION.NUMBER, scheme.number())
                .set(SCHEME_VERSION.TRACK, scheme.track().key())
                .set(SCHEME_VERSION.EFFECTIVE_ON, scheme.effectiveOn())
                .set(SCHEME_VERSION.SOURCE, source)
                .set(SCHEME_VERSION.SHA256, Sha256.of(source))
                .set(SCHEME_VERSION.PUBLISHED_AT, at)
                .execute();
        return new SchemeVersionId(id);
    }
}
