package org.callworthy.delivery;

import java.time.Instant;
import java.util.Optional;

/** Says by when something must be begun, whatever its window is. Answered by higher floors. */
public interface DueDays {

    Optional<Instant> due(AssignmentId assignment);
}
