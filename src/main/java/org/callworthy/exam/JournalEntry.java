package org.callworthy.exam;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.callworthy.common.Json;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands in the journal.
 *
 * @param stale from an epoch that was over when it arrived
 * @param late arrived after the deadline or the hand-in
 */
record JournalEntry(SittingId sitting, int epoch, Answer answer, Instant receivedAt, boolean stale, boolean late) {

    /** The last one of a place is the current one, if it counts. */
    static final Comparator<JournalEntry> IN_ORDER = Comparator.comparingInt(JournalEntry::epoch)
            .thenComparingInt(entry -> entry.answer().seq());

    /** What tells it from all others. */
    record Key(SittingId sitting, int place, int epoch, int seq) {}

    JournalEntry {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Key key() {
        return new Key(sitting, answer.place(), epoch, answer.seq());
    }

    /** As it came: what came late may be let count. */
    boolean counts() {
        return !stale && !late;
    }

    /** Whether another one that comes under the same number is there with this one: it says the same, and counts no more. */
    boolean standsFor(JournalEntry next) {
        return answer.saysTheSameAs(next.answer) && (!late || next.late);
    }

    /** What is hashed: never change it, or every older chain is broken. */
    String canonical() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("clientAt", micros(answer.clientAt()));
        parts.put("epoch", Integer.toString(epoch));
        parts.put("flagged", Boolean.toString(answer.flagged()));
        parts.put("late", Boolean.toString(late));
        parts.put("place", Integer.toString(answer.place()));
        parts.put("receivedAt", micros(receivedAt));
        parts.put("response", Objects.requireNonNullElse(answer.response(), ""));
        parts.put("seq", Integer.toString(answer.seq()));
        parts.put("sitting", sitting.toString());
        parts.put("spentMs", Integer.toString(answer.spentMs()));
        parts.put("stale", Boolean.toString(stale));
        return Json.write(parts);
    }

    private static String micros(@Nullable Instant at) {
        return at == null ? "" : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
}
