package org.callworthy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt stands while its row is held. */
public record Standing(
        int epoch,
        Instant deadline,
        @Nullable Instant closedAt,
        @Nullable Instant pausedAt) {

    public boolean paused() {
        return pausedAt != null && closedAt == null;
    }

    /**
     * Whether something that arrived at {@code at} came too late to count. What comes during a pause counts: it may have been
     * typed before, and no browser's clock proves the contrary.
     */
    public boolean lateAt(Instant at) {
        return closedAt != null || !paused() && at.isAfter(deadline);
    }
}
