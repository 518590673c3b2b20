package org.callworthy.rating;

public enum RatingState {
    OPEN,
    /** Handed in, and locked. */
    SUBMITTED,
    /** Given to somebody else. */
    REPLACED
}
