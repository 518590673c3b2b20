package org.callworthy.audit;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static callworthy.db.Tables.AUDIT_HEAD;
import static callworthy.db.Tables.AUDIT_PENDING;
import static callworthy.db.Tables.AUDIT_SEAL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain over the entries. */
@Repository
class ChainRepository {

    /** A link as stored, with the entry it stands for; null when the entry is gone. */
    record Sealed(Link link, long entryId, @Nullable Entry entry) {}

    private final DSLContext db;

    ChainRepository(DSLContext db) {
        this.db = db;
    }

    /** The chain's end, locked: whoever holds it is the only one who seals. */
    @Transactional(propagation = Propagation.MANDATORY)
    Link lockHead() {
        return db.selectFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(1))
                .forUpdate()
                .fetchSingle(row -> Link.of(row.getLink(), row.getChainHash()));
    }

    Link head() {
        return db.selectFrom(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(1))
                .fetchSingle(row -> Link.of(row.getLink(), row.getChainHash()));
    }

    List<Entry> pending(int most) {
        return db.select(AUDIT_ENTRY.fields())
                .from(AUDIT_PENDING)
                .join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_PENDING.ENTRY_ID))
                .orderBy(AUDIT_ENTRY.ID)
                .limit(most)
                .fetch(ChainRepository::entry);
    }

    int pendingCount() {
        return db.fetchCount(AUDIT_PENDING);
    }

    /**
     * Entries that are neither chained nor waiting to be, or wait although they are gone, and links past the chain's end: not the
     * log's own doing.
     */
    int strays() {
        int unchained = db.fetchCount(db.selectOne()
                .from(AUDIT_ENTRY)
                .leftAntiJoin(AUDIT_SEAL)
                .on(AUDIT_SEAL.ENTRY_ID.eq(AUDIT_ENTRY.ID))
                .leftAntiJoin(AUDIT_PENDING)
                .on(AUDIT_PENDING.ENTRY_ID.eq(AUDIT_ENTRY.ID)));
        int gone = db.fetchCount(db.selectOne()
                .from(AUDIT_PENDING)
                .leftAntiJoin(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_PENDING.ENTRY_ID)));
        int past = db.fetchCount(db.selectOne()
                .from(AUDIT_SEAL)
                .join(AUDIT_HEAD)
                .on(AUDIT_HEAD.ID.eq(1))
                .where(AUDIT_SEAL.LINK.gt(AUDIT_HEAD.LINK)));
        return unchained + gone + past;
    }

    /** Links after one, up to the other. */
    List<Sealed> after(Link from, Link to, int most) {
        return db.select()
                .from(AUDIT_SEAL)
                .leftJoin(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_SEAL.ENTRY_ID))
                .where(AUDIT_SEAL.LINK.gt(from.number()), AUDIT_SEAL.LINK.le(to.number()))
                .orderBy(AUDIT_SEAL.LINK)
                .limit(most)
                .fetch(row -> new Sealed(
                        Link.of(row.get(AUDIT_SEAL.LINK), row.get(AUDIT_SEAL.CHAIN_HASH)),
                        row.get(AUDIT_SEAL.ENTRY_ID),
                        row.get(AUDIT_ENTRY.ID) == null ? null : entry(row)));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void seal(List<Sealed> links, Link head, Instant now) {
        db.batch(links.stream()
                        .map(link -> db.insertInto(AUDIT_SEAL)
                                .set(AUDIT_SEAL.LINK, link.link().number())
                                .set(AUDIT_SEAL.ENTRY_ID, link.entryId())
                                .set(AUDIT_SEAL.CHAIN_HASH, link.link().bytes())
                                .set(AUDIT_SEAL.SEALED_AT, now))
                        .toList())
                .execute();
        Collection<Long> done = links.stream().map(Sealed::entryId).toList();
        db.deleteFrom(AUDIT_PENDING).where(AUDIT_PENDING.ENTRY_ID.in(done)).execute();
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LINK, head.number())
                .set(AUDIT_HEAD.CHAIN_HASH, head.bytes())
                .where(AUDIT_HEAD.ID.eq(1))
                .execute();
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get(AUDIT_ENTRY.ID),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.ACTOR_ID),
                row.get(AUDIT_ENTRY.ACT),
                Subject.of(row.get(AUDIT_ENTRY.SUBJECT_KIND), row.get(AUDIT_ENTRY.SUBJECT_ID)),
                row.get(AUDIT_ENTRY.DETAIL));
    }
}
