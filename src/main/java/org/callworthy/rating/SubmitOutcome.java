package org.callworthy.rating;

import java.util.List;

/** What came of handing in a rating. */
public sealed interface SubmitOutcome {

    record Submitted() implements SubmitOutcome {}

    /** @param criteria those without a score, in the rubric's order */
    record Incomplete(List<String> criteria) implements SubmitOutcome {}

    record Locked(RatingState state) implements SubmitOutcome {}
}
