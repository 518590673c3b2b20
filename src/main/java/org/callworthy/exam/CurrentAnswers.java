package org.callworthy.exam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a journal: of the entries that count, the highest sequence number of the highest epoch is an item's current one. */
final class CurrentAnswers {

    private CurrentAnswers() {}

    /** @param journal in the order of epoch and sequence number */
    static Map<Integer, JournalEntry> byPlace(List<JournalEntry> journal) {
        Map<Integer, JournalEntry> current = new LinkedHashMap<>();
        journal.stream()
                .filter(JournalEntry::counts)
                .forEach(entry -> current.put(entry.answer().place(), entry));
        return current;
    }
}
