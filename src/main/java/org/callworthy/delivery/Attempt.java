package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param epoch the newest start; whoever holds an older one has been taken over
 * @param deadline the start and the sum of the ledger; a pause that is running is not in it yet
 */
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
        @Nullable CloseReason closeReason,
        @Nullable Instant pausedAt)
        implements Serializable {

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether it was ended since nothing can come of it any more: it is neither rated nor scored. */
    public boolean calledOff() {
        return closeReason == CloseReason.CASE_ENDED;
    }

    public boolean paused() {
        return pausedAt != null && !closed();
    }

    /** When time is up, as it stands at a moment: while the clock stands still it moves along. */
    public Instant deadlineAt(Instant now) {
        return pausedAt == null || closed() ? deadline : deadline.plus(Duration.between(pausedAt, now));
    }

    public boolean overAt(Instant now) {
        return now.isAfter(deadlineAt(now));
    }
}
