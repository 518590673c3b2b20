package org.callworthy.exam;

import java.util.Comparator;

/** An entry of a journal at its place in the chain. */
record ChainedEntry(JournalLink link, JournalEntry entry) {

    /** See {@link JournalEntry#IN_ORDER}. */
    static final Comparator<ChainedEntry> IN_ORDER = Comparator.comparing(ChainedEntry::entry, JournalEntry.IN_ORDER);

    /** @param lateUpTo what came late counts if it is among so many first entries */
    boolean counts(int lateUpTo) {
        return entry.counts() || !entry.stale() && link.number() <= lateUpTo;
    }

    /** Whether it is what was chained there, given the link before it. */
    boolean follows(JournalLink before) {
        return before.next(entry).equals(link);
    }
}
