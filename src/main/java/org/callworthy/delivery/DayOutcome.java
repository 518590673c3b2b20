package org.callworthy.delivery;

import java.io.Serializable;
import java.util.List;

/** What came of planning, changing or cancelling a day. */
public sealed interface DayOutcome extends Serializable {

    record Done(DayId day) implements DayOutcome {}

    /** It would be over by now. */
    record InThePast() implements DayOutcome {}

    record Cancelled() implements DayOutcome {}

    /** Seats up to this number were given to somebody. */
    record SeatsTaken(int number) implements DayOutcome {}

    /** Somebody is booked for what the day would not serve any more. */
    record PartsBooked() implements DayOutcome {}

    /** These people would be on two days at once. */
    record Overlapping(List<String> names) implements DayOutcome {
        public Overlapping {
            names = List.copyOf(names);
        }
    }

    /** These people would watch over the day on which they sit. */
    record InvigilatorsBooked(List<String> names) implements DayOutcome {
        public InvigilatorsBooked {
            names = List.copyOf(names);
        }
    }

    /** Somebody else changed it meanwhile. */
    record ChangedMeanwhile() implements DayOutcome {}
}
