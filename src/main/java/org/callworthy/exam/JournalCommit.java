package org.callworthy.exam;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Standing;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the attempts while it writes, so that none of them is closed or started anew between look and leap, and chains what it
 * writes. It takes for granted that nothing was sent twice and that no other node wrote to these sittings; where the database
 * contradicts, it looks first and writes what is missing.
 */
@Component
class JournalCommit implements Commit {

    private final Attempts attempts;
    private final AnswerRepository answers;
    private final TransactionTemplate transaction;
    private final JournalHeads heads = new JournalHeads();

    private record Appended(Written written, List<ChainedEntry> entries) {}

    JournalCommit(Attempts attempts, AnswerRepository answers, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    public Written write(
            Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries) {
        try {
            return write(wanted, entries, false);
        } catch (DataIntegrityViolationException somethingIsThereAlready) {
            return write(wanted, entries, true);
        }
    }

    private Written write(
            Collection<AttemptId> wanted,
            Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries,
            boolean lookFirst) {
        try {
            Appended appended = Objects.requireNonNull(transaction.execute(status -> {
                Map<AttemptId, Standing> held = attempts.hold(wanted);
                Collection<JournalEntry> toWrite = entries.apply(held);
                Map<JournalEntry.Key, JournalEntry> before = lookFirst ? answers.among(toWrite) : Map.of();
                return new Appended(new Written(held, before), append(missing(toWrite, before)));
            }));
            heads.remember(appended.entries());
            return appended.written();
        } catch (RuntimeException e) {
            heads.forget(wanted.stream().map(SittingId::of).toList());
            throw e;
        }
    }

    private List<ChainedEntry> append(Collection<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<ChainedEntry> chained = heads.chain(entries, answers::heads);
        answers.append(chained);
        return chained;
    }

    private static Collection<JournalEntry> missing(
            Collection<JournalEntry> entries, Map<JournalEntry.Key, JournalEntry> before) {
        return before.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !before.containsKey(entry.key()))
                        .toList();
    }
}
