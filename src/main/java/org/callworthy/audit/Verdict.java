package org.callworthy.audit;

/** What came of checking the whole audit log. */
public sealed interface Verdict {

    /**
     * Nothing was edited, deleted or cut.
     *
     * @param links how many entries are chained
     * @param pending how many wait to be
     */
    record Intact(long links, int pending) implements Verdict {}

    /**
     * Somebody changed the log.
     *
     * @param link the first place in the chain that is wrong; 0 when no place can be named
     */
    record Broken(long link, Fault fault) implements Verdict {}

    enum Fault {
        /** An entry or its seal is not what was chained. */
        EDITED,
        /** An entry that was chained is gone. */
        DELETED,
        /** Links are missing from the middle of the chain. */
        GAP,
        /** The chain is shorter than it once was. */
        CUT,
        /** The chain contradicts a signed checkpoint: it was written anew. */
        REWRITTEN,
        /** A line among the checkpoints is not signed by this installation. */
        FORGED_CHECKPOINT,
        /** An entry was written past the log, or one that waited to be chained is gone. */
        STRAY
    }
}
