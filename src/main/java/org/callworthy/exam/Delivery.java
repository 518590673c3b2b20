package org.callworthy.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Standing;

/** One request's answers on their way into the journal. */
record Delivery(Bearer bearer, List<Answer> answers, Instant receivedAt, CompletableFuture<Verdict> verdict) {

    /** Far more than a browser waits before it repeats, as the database may be slow to take that, too. */
    private static final Duration BROUGHT_AGAIN_WITHIN = Duration.ofMinutes(2);

    private static final Bearer NOBODY = new Bearer(new AttemptId(0), 0);

    Delivery {
        answers = List.copyOf(answers);
    }

    /** Brings nothing; it is done when all before it is. */
    static Delivery barrier() {
        return new Delivery(NOBODY, List.of(), Instant.EPOCH, new CompletableFuture<>());
    }

    boolean isBarrier() {
        return answers.isEmpty();
    }

    JournalEntry entry(Answer answer, Verdict verdict) {
        return new JournalEntry(
                SittingId.of(bearer.attempt()), bearer.epoch(), answer, receivedAt, verdict.stale(), verdict.late());
    }

    /**
     * Whether it is to be written: whoever gave it up brings it again, unless that may be too late to count.
     *
     * @param awaited whether somebody waits until it is written, perhaps to close the attempt then
     */
    boolean isWanted(Standing standing, boolean awaited) {
        return !verdict.isCancelled()
                || !standing.lateAt(receivedAt) && (awaited || standing.lateAt(receivedAt.plus(BROUGHT_AGAIN_WITHIN)));
    }

    int size() {
        return Math.max(1, answers.size());
    }
}
