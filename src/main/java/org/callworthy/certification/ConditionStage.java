package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;

/** How far a candidate is with what a conditional decision asked for, as long as that is open. */
public sealed interface ConditionStage extends Serializable {

    /** It waits for the candidate, who can do it by its day. */
    record Waiting() implements ConditionStage {}

    /** A seat is booked for the resit, on an exam day that may reach past its day. */
    record Seated(Instant opensAt) implements ConditionStage {}

    /** The resit is under way. */
    record Begun() implements ConditionStage {}

    /** The resit is over, and its result is to come. */
    record HandedIn() implements ConditionStage {}

    /** Its day has passed: a resit cannot be begun any more, evidence is still looked at. */
    record Overdue() implements ConditionStage {}
}
