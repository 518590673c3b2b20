package org.callworthy.delivery;

/** Why an attempt ended. */
public enum CloseReason {
    CANDIDATE,
    DEADLINE,
    INVIGILATOR,
    /** The case ended, or what the attempt was for was decided without it. */
    CASE_ENDED
}
