package org.callworthy.exam;

/** An entry of a journal at its place in the chain. */
record ChainedEntry(JournalLink link, JournalEntry entry) {

    /** Whether it is what was chained there, given the link before it. */
    boolean follows(JournalLink before) {
        return before.next(entry).equals(link);
    }
}
