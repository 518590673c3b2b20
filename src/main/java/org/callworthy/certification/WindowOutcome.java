package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.delivery.AssignmentState;

/** What came of giving an assignment another window. */
public sealed interface WindowOutcome extends Serializable {

    /** @param opensAt later than asked for where waiting days are not over yet */
    record Given(Instant opensAt) implements WindowOutcome {}

    /** It was begun, handed in or taken back. */
    record NotWaiting(AssignmentState state) implements WindowOutcome {}

    /** It has a seat on an exam day: move or cancel the booking instead. */
    record Booked(String day, Instant opensAt) implements WindowOutcome {}

    /** The case was decided or ended. */
    record CaseOver() implements WindowOutcome {}

    /** The window would be closed by now, or before the assignment may be begun. */
    record TooEarly() implements WindowOutcome {}

    /** The window would end after the day by which the committee wants a component sat again: only a new decision moves it. */
    record AfterDue(LocalDate dueOn) implements WindowOutcome {}

    /** Whoever gives it is held to sites, and the candidate stands in none of them. */
    record OutOfReach() implements WindowOutcome {}
}
