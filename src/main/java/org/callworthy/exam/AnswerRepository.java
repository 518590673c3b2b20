package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_ANSWER;
import static callworthy.db.Tables.EXAM_SITTING;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;

import callworthy.db.tables.records.ExamAnswerRecord;
import java.util.Collection;
import java.util.List;
import org.callworthy.delivery.CaseId;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The journal of answers: insert only, until the time for which it is kept is over. */
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
        EXAM_ANSWER.LATE
    };

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
     * One batch for all, which MySQL's driver sends as one statement of many rows. What is in the journal already stays as it
     * is: repeats are harmless.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Collection<JournalEntry> entries) {
        BatchBindStep batch = db.batch(insertInto(EXAM_ANSWER, COLUMNS)
                .values(new @Nullable Object[COLUMNS.length])
                .onDuplicateKeyUpdate()
                .set(EXAM_ANSWER.SITTING_ID, EXAM_ANSWER.SITTING_ID));
        for (JournalEntry entry : entries) {
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
                    entry.late());
        }
        batch.execute();
    }

    /** In the order of epoch and sequence number, so that the last one of a place is the current one. */
    List<JournalEntry> of(SittingId sitting) {
        return db.selectFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()))
                .orderBy(EXAM_ANSWER.EPOCH, EXAM_ANSWER.SEQ)
                .fetch(AnswerRepository::read);
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
