package org.callworthy.rating;

import java.util.List;
import java.util.Set;

/** Whether the ratings that have come in are enough. */
sealed interface Settlement {

    record Settled(List<CriterionOutcome> criteria) implements Settlement {}

    record ThirdNeeded(Set<Disagreement> because) implements Settlement {}

    record Awaiting(int missing) implements Settlement {}
}
