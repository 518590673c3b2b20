package org.callworthy.exam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a journal: of the entries that count, the highest sequence number of the highest epoch is an item's current one. */
final class CurrentAnswers {

    private CurrentAnswers() {}

    /** @param journal in the order of epoch and sequence number */
    static Map<Integer, JournalEntry> byPlace(List<JournalEntry> journal) {
        return byPlace(journal, false);
    }

    /** @param lateCounts what an invigilator decided on answers that came late */
    static Map<Integer, JournalEntry> byPlace(List<JournalEntry> journal, boolean lateCounts) {
        Map<Integer, JournalEntry> current = new LinkedHashMap<>();
        journal.stream()
                .filter(entry -> entry.counts(lateCounts))
                .forEach(entry -> current.put(entry.answer().place(), entry));
        return current;
    }
}
