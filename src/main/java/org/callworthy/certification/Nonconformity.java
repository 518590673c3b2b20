package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A named shortfall and what has been done about it.
 *
 * @param resit the assignment that makes it good, where the remedy is one
 * @param answers what was handed in, oldest first
 */
public record Nonconformity(
        NonconformityId id,
        CaseId caseId,
        int round,
        PersonId proposedBy,
        Shortcoming what,
        NonconformityState state,
        @Nullable AssignmentId resit,
        @Nullable Instant closedAt,
        List<Answer> answers)
        implements Serializable {

    public Nonconformity {
        answers = List.copyOf(answers);
    }
}
