package org.callworthy.bank;

/** What becomes of an item or a material of another system's file in a bank. Materials are no drafts. */
public enum ImportFate {
    /** A draft of a new item. */
    NEW,
    /** The same as when it was brought in last: nothing. */
    UNCHANGED,
    /** What the file says is written into the draft that is there. */
    CHANGES_DRAFT,
    /** A draft of the item's next version, as it is with what the file says. */
    NEXT_VERSION,
    /** Nothing: a version of it is in review. */
    IN_REVIEW,
    /** Nothing: somebody else changed it at the same moment. The file again writes what it says. */
    FASTER,
    /** Nothing: another bank has an item with that key. */
    ELSEWHERE,
    /** Nothing: the bank's item with that key asks or says something else, as in two files that both number their questions. */
    ANOTHER,
    /** Nothing: it rests on a material of the file that is not taken. */
    MATERIAL,
    /** Nothing: what the file calls it cannot be a key. */
    NO_KEY;

    public boolean isTaken() {
        return this == NEW || this == CHANGES_DRAFT || this == NEXT_VERSION;
    }

    /** Whether the file says something that does not come into the bank. */
    public boolean isLeftOut() {
        return !isTaken() && this != UNCHANGED;
    }
}
