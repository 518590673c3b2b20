package org.callworthy.rating;

import java.util.Set;
import org.callworthy.account.PersonId;

/** What came of giving a rating to somebody else. */
public sealed interface ReassignOutcome {

    record Reassigned(PersonId to) implements ReassignOutcome {}

    /** The chosen person may not rate this performance. */
    record Barred(Set<Bar> because) implements ReassignOutcome {}

    /** Submitted, or given away already. */
    record NotOpen() implements ReassignOutcome {}
}
