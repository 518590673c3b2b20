package org.callworthy.rating;

import java.util.List;

/** What came of handing in a rating. */
public sealed interface SubmitOutcome {

    record Submitted() implements SubmitOutcome {}

    /** @param criteria those without a score, in the rubric's order */
    record Incomplete(List<String> criteria) implements SubmitOutcome {}

    /** Something has come to stand against it since it was given to them: somebody else rates it now. */
    record Barred() implements SubmitOutcome {}

    record Locked(RatingState state) implements SubmitOutcome {}
}
