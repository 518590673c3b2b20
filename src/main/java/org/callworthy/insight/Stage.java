package org.callworthy.insight;

/** What an open case waits for, in the order in which it comes up; what needs the department first. */
public enum Stage {
    /** A window ran out before a start: somebody must give a new one. */
    MISSED,
    EXAM,
    ROLE_PLAY,
    RATING,
    DECISION,
    NONCONFORMITY
}
