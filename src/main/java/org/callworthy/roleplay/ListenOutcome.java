package org.callworthy.roleplay;

import java.time.Instant;

/** What may come of asking for a recorded call. */
public sealed interface ListenOutcome {

    record Heard(RecordedSound sound) implements ListenOutcome {}

    /** It was there, and is gone for good. */
    record Erased(Instant at) implements ListenOutcome {}

    /** There is none, not yet, or it is none of the signed-in person's business. */
    record Nothing() implements ListenOutcome {}
}
