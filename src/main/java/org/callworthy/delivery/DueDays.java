package org.callworthy.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Says by when something must be begun, whatever its window is. Answered by higher floors. */
public interface DueDays {

    /** Those of the assignments that have such a day. */
    Map<AssignmentId, Instant> due(Collection<AssignmentId> assignments);
}
