package org.callworthy.certification;

/** What keeps a member of the committee away from a case. */
public enum Barrier {
    /** It is about themselves. */
    OWN_CASE,
    /** They trained the candidate within the last two years, or rated them. */
    TRAINED_OR_RATED
}
