package org.callworthy.delivery;

/** Why an attempt has the time that it has, and why it ended before. */
public enum ClockEntryKind {
    /** The minutes of the component. */
    ALLOWED,
    ACCOMMODATION,
    EXTENSION,
    PAUSE,
    OUTAGE,
    /** From the old deadline, or the end before it, to the moment at which more time was given: nobody could use it. */
    REOPENED,
    /** An invigilator ended it; no time. */
    ENDED
}
