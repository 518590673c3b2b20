package org.callworthy.delivery;

/** Why an attempt ended. */
public enum CloseReason {
    CANDIDATE,
    DEADLINE,
    INVIGILATOR
}
