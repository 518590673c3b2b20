package org.callworthy.exam;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;

/** One request's answers on their way into the journal. */
record Delivery(Bearer bearer, List<Answer> answers, Instant receivedAt, CompletableFuture<Verdict> verdict) {

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

    /** Whoever brought it has gone and will bring it again. */
    boolean isGivenUp() {
        return verdict.isCancelled();
    }

    int size() {
        return Math.max(1, answers.size());
    }
}
