package org.callworthy.delivery;

/** Knows on which attempts a decision rests already. The room that decides implements it. */
public interface DecidedCases {

    /** Asked within the act's transaction; holds the case until that ends, so that nobody votes meanwhile. */
    boolean isDecided(CaseId caseId, AssignmentId assignment);
}
