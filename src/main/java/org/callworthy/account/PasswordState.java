package org.callworthy.account;

/** How somebody signs in so far. */
public enum PasswordState {
    /** Not at all: they have been given no password yet. */
    NONE,
    /** With one that was handed over, and that they have not replaced yet. */
    GIVEN,
    /** With one that only they know. */
    OWN
}
