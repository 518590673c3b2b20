package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;

/** What came of booking somebody on a day, or would come of it. */
public sealed interface BookingOutcome extends Serializable {

    record Booked(BookingId booking, int seat) implements BookingOutcome {}

    /** Nothing that can be sat on the day was ever assigned to them. */
    record NothingAssigned() implements BookingOutcome {}

    /** They have begun or handed in all that the day serves. */
    record Begun() implements BookingOutcome {}

    /** The scheme allows no further attempt. */
    record UsedUp(int attempts) implements BookingOutcome {}

    /** The days between attempts are not over when the day begins. */
    record Waiting(Instant from) implements BookingOutcome {}

    /** What they have to do must be begun by then, and the day begins later. */
    record DueBefore(Instant due) implements BookingOutcome {}

    /** On this day or another; move that booking instead. */
    record AlreadyBooked(BookedDay on) implements BookingOutcome {}

    record Overlaps(BookedDay with) implements BookingOutcome {}

    /** Who watches over a day does not sit on it. */
    record Invigilates() implements BookingOutcome {}

    record Full() implements BookingOutcome {}

    /** Cancelled or past. */
    record DayOver() implements BookingOutcome {}

    /** Their account is closed. */
    record Inactive() implements BookingOutcome {}

    /** Whoever books is held to sites, and the candidate stands in none of them. */
    record OutOfReach() implements BookingOutcome {}

    /** Candidates book only another attempt or one that they missed, and only on days that are open for that. */
    record NotForSelf() implements BookingOutcome {}
}
