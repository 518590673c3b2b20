package org.callworthy.roleplay;

/** Whom one hears in a recording. */
public enum Voices {
    /** The candidate's own recording, as it was stored: the evidence. */
    CANDIDATE,
    /** Both sides of the call. */
    ALL
}
