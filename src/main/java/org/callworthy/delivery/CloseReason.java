package org.callworthy.delivery;

/** Why an attempt ended. */
public enum CloseReason {
    CANDIDATE,
    DEADLINE,
    INVIGILATOR,
    /** The case ended before a decision. */
    CASE_ENDED
}
