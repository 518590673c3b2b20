package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_ANSWER;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import callworthy.db.tables.records.ExamAnswerRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.delivery.CaseId;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of answers: insert only and chained per sitting, until the time for which it is kept is over. */
@Repository
class AnswerRepository {

    private static final Field<?>[] COLUMNS = {
        EXAM_ANSWER.SITTING_ID,
        EXAM_ANSWER.PLACE,
        EXAM_ANSWER.EPOCH,
        EXAM_ANSWER.SEQ,
        EXAM_ANSWER.RESPONSE,
        EXAM_ANSWER.SPENT_MS,
        EXAM_ANSWER.FLAGGED,
        EXAM_ANSWER.CLIENT_AT,
        EXAM_ANSWER.RECEIVED_AT,
        EXAM_ANSWER.STALE,
        EXAM_ANSWER.LATE,
        EXAM_ANSWER.LINK,
        EXAM_ANSWER.CHAIN_HASH
    };

    private static final List<Field<?>> KEY =
            List.of(EXAM_ANSWER.SITTING_ID, EXAM_ANSWER.PLACE, EXAM_ANSWER.EPOCH, EXAM_ANSWER.SEQ);

    private final DSLContext db;

    AnswerRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void delete(CaseId caseId) {
        db.deleteFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.in(
                        select(EXAM_SITTING.ID).from(EXAM_SITTING).where(EXAM_SITTING.CASE_ID.eq(caseId.value()))))
                .execute();
    }

    /**
     * One batch for all, which MySQL's driver sends as one statement of many rows.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if one of them or its link is there already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Collection<ChainedEntry> chained) {
        BatchBindStep batch = db.batch(insertInto(EXAM_ANSWER, COLUMNS).values(new @Nullable Object[COLUMNS.length]));
        for (ChainedEntry one : chained) {
            JournalEntry entry = one.entry();
            Answer answer = entry.answer();
            batch = batch.bind(
                    entry.sitting().value(),
                    answer.place(),
                    entry.epoch(),
                    answer.seq(),
                    answer.response(),
                    answer.spentMs(),
                    answer.flagged(),
                    answer.clientAt(),
                    entry.receivedAt(),
                    entry.stale(),
                    entry.late(),
                    one.link().number(),
                    one.link().bytes());
        }
        batch.execute();
    }

    /** What is in the journal already under keys of the entries. */
    Map<JournalEntry.Key, JournalEntry> among(Collection<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<RowN> keys = entries.stream()
                .map(JournalEntry::key)
                .map(key -> row(List.of(key.sitting().value(), key.place(), key.epoch(), key.seq())))
                .toList();
        return db.selectFrom(EXAM_ANSWER).where(row(KEY).in(keys)).fetch(AnswerRepository::read).stream()
                .collect(Collectors.toMap(JournalEntry::key, Function.identity()));
    }

    /** The highest number of an epoch, whatever the item; 0 if there is none. */
    int newestSeq(SittingId sitting, int epoch) {
        Integer newest = db.select(max(EXAM_ANSWER.SEQ))
                .from(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()), EXAM_ANSWER.EPOCH.eq(epoch))
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    /** Where the chains end; a sitting without an entry is left out. */
    Map<SittingId, JournalLink> heads(Collection<SittingId> sittings) {
        Field<Integer> last = max(EXAM_ANSWER.LINK).as("last");
        Table<?> ends = select(EXAM_ANSWER.SITTING_ID, last)
                .from(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.in(
                        sittings.stream().map(SittingId::value).toList()))
                .groupBy(EXAM_ANSWER.SITTING_ID)
                .asTable("ends");
        return db.select(EXAM_ANSWER.SITTING_ID, EXAM_ANSWER.LINK, EXAM_ANSWER.CHAIN_HASH)
                .from(ends)
                .join(EXAM_ANSWER)
                .on(
                        EXAM_ANSWER.SITTING_ID.eq(ends.field(EXAM_ANSWER.SITTING_ID)),
                        EXAM_ANSWER.LINK.eq(ends.field(last)))
                .fetchMap(row -> new SittingId(row.value1()), row -> JournalLink.of(row.value2(), row.value3()));
    }

    /** In the order of epoch and sequence number, so that the last one of a place is the current one. */
    List<JournalEntry> of(SittingId sitting) {
        return db.selectFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()))
                .orderBy(EXAM_ANSWER.EPOCH, EXAM_ANSWER.SEQ)
                .fetch(AnswerRepository::read);
    }

    /**
     * What decides which answers are current, without the texts that were replaced: of each item and epoch the last entry, and
     * the last one with a response if that is another. In the order of epoch and sequence number; nothing that is stale.
     */
    List<ChainedEntry> newest(SittingId sitting, int lateUpTo) {
        Field<Integer> last = max(EXAM_ANSWER.SEQ).as("last_seq");
        Field<Integer> given =
                max(when(EXAM_ANSWER.RESPONSE.isNotNull(), EXAM_ANSWER.SEQ)).as("given_seq");
        Table<?> ends = select(EXAM_ANSWER.PLACE, EXAM_ANSWER.EPOCH, last, given)
                .from(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()), EXAM_ANSWER.STALE.isFalse(), countsLate(lateUpTo))
                .groupBy(EXAM_ANSWER.PLACE, EXAM_ANSWER.EPOCH)
                .asTable("ends");
        return db.select(EXAM_ANSWER.asterisk())
                .from(ends)
                .join(EXAM_ANSWER)
                .on(
                        EXAM_ANSWER.SITTING_ID.eq(sitting.value()),
                        EXAM_ANSWER.PLACE.eq(ends.field(EXAM_ANSWER.PLACE)),
                        EXAM_ANSWER.EPOCH.eq(ends.field(EXAM_ANSWER.EPOCH)),
                        EXAM_ANSWER.SEQ.in(ends.field(last), ends.field(given)))
                .orderBy(EXAM_ANSWER.EPOCH, EXAM_ANSWER.SEQ)
                .fetch(row -> chained(row.into(EXAM_ANSWER)));
    }

    private static Condition countsLate(int upTo) {
        return EXAM_ANSWER.LATE.isFalse().or(EXAM_ANSWER.LINK.le(upTo));
    }

    /** In the order of the chain. */
    List<ChainedEntry> chainOf(SittingId sitting) {
        return db.selectFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()))
                .orderBy(EXAM_ANSWER.LINK)
                .fetch(AnswerRepository::chained);
    }

    private static ChainedEntry chained(ExamAnswerRecord row) {
        return new ChainedEntry(JournalLink.of(row.getLink(), row.getChainHash()), read(row));
    }

    private static JournalEntry read(ExamAnswerRecord row) {
        return new JournalEntry(
                new SittingId(row.getSittingId()),
                row.getEpoch(),
                new Answer(
                        row.getPlace(),
                        row.getSeq(),
                        row.getResponse(),
                        row.getSpentMs(),
                        row.getFlagged(),
                        row.getClientAt()),
                row.getReceivedAt(),
                row.getStale(),
                row.getLate());
    }
}
