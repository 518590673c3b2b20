package org.callworthy.rating;

/** Why a person may not rate a performance. */
public enum Bar {
    /** Has no longer, or never had, the role that the scheme asks of raters. */
    NO_RATER,
    CANDIDATE,
    /** The candidate's team, then or now. */
    OWN_TEAM,
    TRAINED,
    DECIDES,
    /** Rates it already, or was replaced. */
    ASSIGNED
}
