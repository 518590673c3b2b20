package org.callworthy.exam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a journal: of the entries that count, the highest sequence number of the highest epoch is an item's current one. Only an
 * answer that came late is not taken back by the mere sight of the item in a later epoch, whose page may not have known of it.
 */
final class CurrentAnswers {

    /** How many entries count although they came late: none, or all. */
    static final int NONE_LATE = 0;

    static final int ALL_LATE = Integer.MAX_VALUE;

    private CurrentAnswers() {}

    /**
     * @param journal in the order of epoch and sequence number
     * @param lateUpTo of the journal’s first so many entries those that came late count, too
     */
    static Map<Integer, JournalEntry> byPlace(List<ChainedEntry> journal, int lateUpTo) {
        Map<Integer, JournalEntry> current = new LinkedHashMap<>();
        journal.stream()
                .filter(one -> one.counts(lateUpTo))
                .map(ChainedEntry::entry)
                .forEach(entry -> current.merge(entry.answer().place(), entry, CurrentAnswers::current));
        return current;
    }

    private static JournalEntry current(JournalEntry before, JournalEntry next) {
        boolean onlySeen = next.answer().response() == null && next.epoch() > before.epoch();
        return onlySeen && before.late() && before.answer().response() != null ? before : next;
    }
}
