package org.callworthy.exam;

/** What became of an item in a sitting. */
public enum AnswerStanding {
    ANSWERED,
    /** Seen and left open. */
    OMITTED,
    /** Never seen. */
    NOT_REACHED
}
