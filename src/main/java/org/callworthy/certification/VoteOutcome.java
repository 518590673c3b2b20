package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;

/** What came of a vote. */
public sealed interface VoteOutcome extends Serializable {

    record Counted(Tally tally) implements VoteOutcome {}

    /** Refused: the member trained or rated the candidate. */
    record Involved() implements VoteOutcome {}

    /** Refused: nobody decides on themselves. */
    record OwnCase() implements VoteOutcome {}

    record AlreadyVoted() implements VoteOutcome {}

    /** Refused: the case is not before the committee. */
    record NotOpen(CaseState state) implements VoteOutcome {}

    /** Refused: the round that the member looked at is over, or what is before the committee has been replaced in it. */
    record LookAgain() implements VoteOutcome {}

    /** Refused: the level has no such component, or the scheme no such competency. */
    record UnknownPart(String part) implements VoteOutcome {}

    /** Refused: no attempt at the component is left. */
    record NoAttemptLeft(String component, int attempts) implements VoteOutcome {}

    /** Refused: an attempt at the component is waiting or under way. */
    record ResitOpen(String component) implements VoteOutcome {}

    /** Refused: the day has passed, or a resit cannot begin before {@code from}. */
    record DueTooSoon(Instant from) implements VoteOutcome {}
}
