package org.callworthy.delivery;

import java.time.Instant;

/**
 * A component of the case's level, to be done once.
 *
 * @param component its id in the scheme
 * @param opensAt first moment at which it can be started
 * @param closesAt last moment at which it can be started; what is under way then runs to its own deadline
 */
public record NewAssignment(CaseId caseId, String component, Instant opensAt, Instant closesAt) {

    public NewAssignment {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("The window closes before it opens");
        }
    }
}
