package org.callworthy.exam;

import java.time.Instant;
import org.callworthy.delivery.CloseReason;

/** What came of handing in. */
public sealed interface SubmitOutcome {

    /** The sitting is closed, by this call or earlier: a repeat gives the same. */
    record Closed(SittingId sitting, Instant closedAt, CloseReason reason, int items, int answered)
            implements SubmitOutcome {}

    /** Nothing was done: time was said to be up, but there is some left. */
    record TimeLeft() implements SubmitOutcome {}

    /** Refused: the sitting goes on elsewhere. */
    record Elsewhere() implements SubmitOutcome {}
}
