package org.callworthy.rating;

import org.callworthy.account.PersonId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;

/**
 * A rating in somebody's hands.
 *
 * @param place first, second or third rater
 */
record Assigned(RatingId id, PerformanceId performance, PersonId rater, RubricId rubric, int place, RatingState state) {

    boolean isLive() {
        return state != RatingState.REPLACED;
    }
}
