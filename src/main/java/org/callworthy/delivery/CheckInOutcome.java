package org.callworthy.delivery;

import java.io.Serializable;

public sealed interface CheckInOutcome extends Serializable {

    /** They can begin; in a room with the seat's code. */
    record CheckedIn(Seat seat) implements CheckInOutcome {}

    /** It is not the person: recorded, and nobody is let in, whatever was found before. */
    record NotThePerson() implements CheckInOutcome {}

    /** The booking was moved or cancelled meanwhile. */
    record Gone() implements CheckInOutcome {}

    /** Nobody checks themself in. */
    record Oneself() implements CheckInOutcome {}
}
