package org.callworthy.roleplay;

import java.time.Instant;

/** What may come of a chunk. All but the last three are durable. */
public sealed interface ChunkOutcome {

    /** @param fresh whether it was not there before */
    record Stored(boolean fresh, Instant deadline) implements ChunkOutcome {}

    /** A newer start has taken over: kept, but does not count unless it comes again under the newest token. */
    record KeptStale(int epoch) implements ChunkOutcome {}

    /** The performance was over: kept, but does not count. */
    record KeptLate() implements ChunkOutcome {}

    /** The performance has been over for long: nothing is kept any more. */
    record Closed() implements ChunkOutcome {}

    /** The place is taken by other sound. */
    record OtherContent() implements ChunkOutcome {}

    /** Not durable; try again. */
    record Busy() implements ChunkOutcome {}
}
