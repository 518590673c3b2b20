package org.callworthy.account;

/** What came of taking somebody's access away. */
public enum AccessOutcome {
    DONE,
    /** Nobody could give access any more, so it stays. */
    LAST_ADMINISTRATOR
}
