package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/** @param epoch the newest start; whoever holds an older one has been taken over */
public record Attempt(
        AttemptId id,
        AssignmentId assignment,
        CaseId caseId,
        PersonId person,
        AssignmentKind kind,
        String component,
        Locale language,
        int epoch,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason)
        implements Serializable {

    public boolean closed() {
        return closedAt != null;
    }
}
