package org.callworthy.delivery;

/** Why an attempt ended. */
public enum CloseReason {
    CANDIDATE,
    DEADLINE,
    INVIGILATOR,
    /** The case ended, or what the attempt was for was decided without it. */
    CASE_ENDED;

    /** Whether more time takes it back: what the candidate handed in, or was decided without, stays so. */
    public boolean isRevocable() {
        return this == DEADLINE || this == INVIGILATOR;
    }
}
