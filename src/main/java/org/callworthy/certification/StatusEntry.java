package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of status.
 *
 * @param setBy null for the first entry, which stands on the committee's decision
 */
public record StatusEntry(
        int seq,
        Kind kind,
        Grounds grounds,
        String reason,
        Instant since,
        @Nullable PersonId setBy) implements Serializable {

    public enum Kind {
        ACTIVE,
        SUSPENDED,
        WITHDRAWN
    }
}
