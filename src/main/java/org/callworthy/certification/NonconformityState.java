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

    /** Whether its resit, if it has one, may still fulfil it: one that was missed can be scored anew. */
    public boolean isFulfillable() {
        return this == OPEN || this == UNMET;
    }

    /** Whether a conditional decision still waits for it. */
    public boolean isPending() {
        return this == OPEN || this == ANSWERED;
    }
}
