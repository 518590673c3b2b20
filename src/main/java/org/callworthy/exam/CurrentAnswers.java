package org.callworthy.exam;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a journal: of the entries that count, the highest sequence number of the highest epoch is an item's current one. Only an
 * answer that came late is not taken back by the mere sight of the item in a later epoch, whose page may not have known of it.
 */
final class CurrentAnswers {

    private CurrentAnswers() {}

    /**
     * @param journal in the order of epoch and sequence number
     * @param lateUntil by when what came late must have arrived to count
     */
    static Map<Integer, JournalEntry> byPlace(List<JournalEntry> journal, Instant lateUntil) {
        Map<Integer, JournalEntry> current = new LinkedHashMap<>();
        journal.stream()
                .filter(entry -> entry.counts(lateUntil))
                .forEach(entry -> current.merge(entry.answer().place(), entry, CurrentAnswers::current));
        return current;
    }

    private static JournalEntry current(JournalEntry before, JournalEntry next) {
        boolean onlySeen = next.answer().response() == null && next.epoch() > before.epoch();
        return onlySeen && before.late() && before.answer().response() != null ? before : next;
    }
}
