package org.callworthy.exam;

import java.time.Instant;
import java.util.List;

/** What came of comparing a receipt with the journal. */
public sealed interface ReceiptVerdict {

    /** It is no receipt. */
    record Unreadable() implements ReceiptVerdict {}

    /**
     * This installation never signed it like this.
     *
     * @param altered links whose content is not what their own hash says; none if something else was altered
     */
    record NotGenuine(List<Integer> altered) implements ReceiptVerdict {}

    /** Genuine, but the journal of its sitting is not in this database (any more): the audit log tells if it was disposed of. */
    record Gone(String sitting) implements ReceiptVerdict {}

    /**
     * The journal holds all that the receipt says.
     *
     * @param since entries that came after it was issued
     */
    record Matches(String sitting, Instant issuedAt, int entries, int since) implements ReceiptVerdict {}

    /** It is genuine: so the journal was changed since. */
    record Differs(String sitting, Instant issuedAt, List<Difference> differences) implements ReceiptVerdict {}

    /** @param item the number in the form */
    record Difference(int link, int item, Fault fault) {}

    enum Fault {
        /** The entry is gone. */
        MISSING,
        /** The entry says something else. */
        CHANGED,
        /** The entry is the same, but its hash is not: the chain was written anew. */
        REWRITTEN
    }
}
