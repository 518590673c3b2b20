package org.callworthy.roleplay;

import java.time.Instant;
import java.util.List;
import org.callworthy.delivery.CloseReason;

/** What may come of handing a performance in. */
public sealed interface SubmitOutcome {

    /** Now or before, by whomever. */
    record Closed(Instant closedAt, CloseReason reason) implements SubmitOutcome {}

    /** A newer start has taken over. */
    record Elsewhere(int epoch) implements SubmitOutcome {}

    /** Not closed: these have not arrived. */
    record ChunksMissing(List<Missing> missing) implements SubmitOutcome {}

    record Missing(int segment, int seq) {}
}
