package org.callworthy.rating;

import java.time.Instant;

/** What came of saving a mark. */
public sealed interface SaveOutcome {

    record Saved(Instant at) implements SaveOutcome {}

    /** Submitted already, or given to somebody else. */
    record Locked(RatingState state) implements SaveOutcome {}
}
