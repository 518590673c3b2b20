package org.callworthy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt stands while its row is held. */
public record Standing(
        int epoch, Instant deadline, @Nullable Instant closedAt) {

    /** Whether something that arrived at {@code at} came too late to count. */
    public boolean lateAt(Instant at) {
        return closedAt != null || at.isAfter(deadline);
    }
}
