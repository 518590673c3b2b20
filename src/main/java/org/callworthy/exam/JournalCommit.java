package org.callworthy.exam;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the attempts while it writes, so that none of them is closed or started anew between look and leap. */
@Component
class JournalCommit implements Commit {

    private final Attempts attempts;
    private final AnswerRepository answers;
    private final TransactionTemplate transaction;

    JournalCommit(Attempts attempts, AnswerRepository answers, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    public Map<AttemptId, Standing> write(
            Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<AttemptId, Standing> held = attempts.hold(wanted);
            Collection<JournalEntry> toWrite = entries.apply(held);
            if (!toWrite.isEmpty()) {
                answers.append(toWrite);
            }
            return held;
        }));
    }
}
