package org.callworthy.certification;

public enum NonconformityState {
    /** Named in a vote that no decision has taken over. */
    PROPOSED,
    /** The candidate is to act. */
    OPEN,
    /** The committee is to look at what was handed in. */
    ANSWERED,
    CLOSED,
    /** Sat again, and below the cut again: the committee decides once nothing else is pending. */
    UNMET,
    /** Left open when the committee decided anew. */
    LAPSED;

    /** Whether a conditional decision still waits for it. */
    public boolean isPending() {
        return this == OPEN || this == ANSWERED;
    }
}
