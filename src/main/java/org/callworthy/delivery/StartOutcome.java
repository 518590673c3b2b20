package org.callworthy.delivery;

import java.time.Instant;

/** What came of starting an assignment, or of going on with it elsewhere. */
public sealed interface StartOutcome {

    /**
     * @param token the only copy: 256 random bits in base64url
     * @param resumed whether it had been started before; older tokens have ended now
     */
    record Started(AttemptId attempt, int epoch, String token, Instant deadline, boolean resumed)
            implements StartOutcome {}

    record NotYet(Instant opensAt) implements StartOutcome {}

    record TooLate(Instant closedAt) implements StartOutcome {}

    record AgreementsMissing() implements StartOutcome {}

    /** They have a seat, and its code opens it. @param wrong whether another one was typed */
    record SeatCodeNeeded(boolean wrong) implements StartOutcome {}

    /** Remote: an invigilator has to look at who they are first. */
    record CheckInNeeded() implements StartOutcome {}

    /** It goes on elsewhere, and only an invigilator moves it to another computer. */
    record MoveNeeded() implements StartOutcome {}

    /** Handed in, out of time or withdrawn. */
    record Closed() implements StartOutcome {}

    /** Somebody else's, or none at all: an outsider must not learn which. */
    record NotYours() implements StartOutcome {}
}
