package org.callworthy.delivery;

import java.io.Serializable;

/** What came of moving or cancelling a booking. */
public sealed interface MoveOutcome extends Serializable {

    record Moved(Seat to) implements MoveOutcome {}

    record Cancelled() implements MoveOutcome {}

    /** They sit already; only their seat can change. */
    record Begun() implements MoveOutcome {}

    /** It was cancelled or has moved meanwhile. */
    record Gone() implements MoveOutcome {}

    /** Somebody has that seat. */
    record SeatTaken() implements MoveOutcome {}

    /** The other day cannot take them. */
    record Refused(BookingOutcome why) implements MoveOutcome {}
}
