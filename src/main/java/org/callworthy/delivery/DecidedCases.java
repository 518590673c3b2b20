package org.callworthy.delivery;

import java.util.Collection;
import java.util.Set;

/** Knows on which attempts a decision rests already. The room that decides implements it. */
public interface DecidedCases {

    /** Asked within the act's transaction; holds the case until that ends, so that nobody votes meanwhile. */
    boolean isDecided(CaseId caseId, AssignmentId assignment);

    /** Of some assignments those for which that is so at the moment. Holds nothing. */
    Set<AssignmentId> decided(Collection<AssignmentId> some);
}
