package org.callworthy.certification;

import java.io.Serializable;

/** What came of looking at an answer. */
public sealed interface ReviewOutcome extends Serializable {

    record Reviewed(NonconformityState now) implements ReviewOutcome {}

    record Involved() implements ReviewOutcome {}

    record OwnCase() implements ReviewOutcome {}

    /** Refused: somebody else has looked at it, or the case has moved on. */
    record NotWaiting() implements ReviewOutcome {}
}
