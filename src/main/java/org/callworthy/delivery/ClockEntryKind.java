package org.callworthy.delivery;

/** Why an attempt has the time that it has. */
public enum ClockEntryKind {
    /** The minutes of the component. */
    ALLOWED,
    ACCOMMODATION,
    EXTENSION,
    PAUSE,
    OUTAGE,
    /** From the old deadline to the moment at which more time was given: nobody could use it. */
    REOPENED
}
