package org.callworthy.exam;

/** What came of activating or withdrawing a set. */
public enum FormSetOutcome {
    DONE,
    /** All of its forms have items that are not approved any more. */
    STALE,
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE
}
