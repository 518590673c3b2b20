package org.callworthy.bank;

/** How far a version of an item is. */
public enum ItemState {
    /** Being written. */
    DRAFT,
    /** Complete, and waiting for somebody who has not written it. */
    IN_REVIEW,
    /** May be in forms; never changes again. */
    APPROVED,
    /** In no form any more; stays for results that rest on it. */
    RETIRED;

    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
