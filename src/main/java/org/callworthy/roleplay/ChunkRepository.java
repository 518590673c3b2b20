package org.callworthy.roleplay;

import static callworthy.db.Tables.ROLEPLAY_CHUNK;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of audio chunks. */
@Repository
class ChunkRepository {

    private static final List<SelectField<?>> CHUNK = List.of(
            ROLEPLAY_CHUNK.PERFORMANCE_ID,
            ROLEPLAY_CHUNK.SEGMENT,
            ROLEPLAY_CHUNK.SEQ,
            ROLEPLAY_CHUNK.EPOCH,
            ROLEPLAY_CHUNK.FIRST_SAMPLE,
            ROLEPLAY_CHUNK.SAMPLES,
            ROLEPLAY_CHUNK.SHA256,
            ROLEPLAY_CHUNK.STALE,
            ROLEPLAY_CHUNK.LATE);

    /** A chunk with its sound under the performance's key. */
    record Sealed(Chunk chunk, byte[] bytes, Instant receivedAt) {}

    private final DSLContext db;

    ChunkRepository(DSLContext db) {
        this.db = db;
    }

    Map<ChunkKey, Chunk> find(Collection<ChunkKey> keys) {
        return db.select(CHUNK)
                .from(ROLEPLAY_CHUNK)
                .where(row(ROLEPLAY_CHUNK.PERFORMANCE_ID, ROLEPLAY_CHUNK.SEGMENT, ROLEPLAY_CHUNK.SEQ)
                        .in(keys.stream()
                                .map(key -> row(key.performance().value(), key.segment(), key.seq()))
                                .toList()))
                .fetchMap(ChunkRepository::key, ChunkRepository::read);
    }

    /** What counts, in the order of recording. */
    List<Chunk> counted(PerformanceId id) {
        return db.select(CHUNK)
                .from(ROLEPLAY_CHUNK)
                .where(counts(id))
                .orderBy(ROLEPLAY_CHUNK.SEGMENT, ROLEPLAY_CHUNK.SEQ)
                .fetch(ChunkRepository::read);
    }

    /** The sealed sound; empty once it was cleared. */
    Optional<byte[]> sound(ChunkKey key) {
        return db.select(ROLEPLAY_CHUNK.SEALED)
                .from(ROLEPLAY_CHUNK)
                .where(is(key))
                .fetchOptional(ROLEPLAY_CHUNK.SEALED);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(List<Sealed> chunks) {
        db.batch(chunks.stream()
                        .map(one -> db.insertInto(ROLEPLAY_CHUNK)
                                .set(
                                        ROLEPLAY_CHUNK.PERFORMANCE_ID,
                                        one.chunk().key().performance().value())
                                .set(ROLEPLAY_CHUNK.SEGMENT, one.chunk().key().segment())
                                .set(ROLEPLAY_CHUNK.SEQ, one.chunk().key().seq())
                                .set(ROLEPLAY_CHUNK.EPOCH, one.chunk().epoch())
                                .set(ROLEPLAY_CHUNK.FIRST_SAMPLE, one.chunk().firstSample())
                                .set(ROLEPLAY_CHUNK.SAMPLES, one.chunk().samples())
                                .set(ROLEPLAY_CHUNK.SHA256, one.chunk().sha256())
                                .set(ROLEPLAY_CHUNK.SEALED, one.bytes())
                                .set(ROLEPLAY_CHUNK.RECEIVED_AT, one.receivedAt())
                                .set(ROLEPLAY_CHUNK.STALE, one.chunk().stale())
                                .set(ROLEPLAY_CHUNK.LATE, one.chunk().late()))
                        .toList())
                .execute();
    }

    /** From now on it counts: it came again, in time and under the newest token. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(Chunk chunk) {
        db.update(ROLEPLAY_CHUNK)
                .set(ROLEPLAY_CHUNK.EPOCH, chunk.epoch())
                .set(ROLEPLAY_CHUNK.STALE, false)
                .set(ROLEPLAY_CHUNK.LATE, false)
                .where(is(chunk.key()))
                .execute();
    }

    /** The sound is in the recording: the journal keeps only what it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    void clear(PerformanceId id) {
        db.update(ROLEPLAY_CHUNK)
                .setNull(ROLEPLAY_CHUNK.SEALED)
                .where(counts(id))
                .execute();
    }

    /** Also those that do not count. */
    @Transactional(propagation = Propagation.MANDATORY)
    void clearAll(PerformanceId id) {
        db.update(ROLEPLAY_CHUNK)
                .setNull(ROLEPLAY_CHUNK.SEALED)
                .where(ROLEPLAY_CHUNK.PERFORMANCE_ID.eq(id.value()))
                .execute();
    }

    private static Condition counts(PerformanceId id) {
        return ROLEPLAY_CHUNK
                .PERFORMANCE_ID
                .eq(id.value())
                .and(ROLEPLAY_CHUNK.STALE.isFalse())
                .and(ROLEPLAY_CHUNK.LATE.isFalse());
    }

    private static Condition is(ChunkKey key) {
        return ROLEPLAY_CHUNK
                .PERFORMANCE_ID
                .eq(key.performance().value())
                .and(ROLEPLAY_CHUNK.SEGMENT.eq(key.segment()))
                .and(ROLEPLAY_CHUNK.SEQ.eq(key.seq()));
    }

    private static ChunkKey key(Record row) {
        return new ChunkKey(
                new PerformanceId(row.get(ROLEPLAY_CHUNK.PERFORMANCE_ID)),
                row.get(ROLEPLAY_CHUNK.SEGMENT),
                row.get(ROLEPLAY_CHUNK.SEQ));
    }

    private static Chunk read(Record row) {
        return new Chunk(
                key(row),
                row.get(ROLEPLAY_CHUNK.EPOCH),
                row.get(ROLEPLAY_CHUNK.FIRST_SAMPLE),
                row.get(ROLEPLAY_CHUNK.SAMPLES),
                row.get(ROLEPLAY_CHUNK.SHA256),
                row.get(ROLEPLAY_CHUNK.STALE),
                row.get(ROLEPLAY_CHUNK.LATE));
    }
}
