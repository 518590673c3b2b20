package org.callworthy.exam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.callworthy.bank.ItemText;

/** What may come of answering an item for practice. */
public sealed interface PracticeOutcome {

    /**
     * @param credit the part of the point that the response would earn, from 0 to 1; empty where people would have to rate it
     * @param item with its key and rationale, which are not secret here
     * @param order the ids of what could be moved, as shown
     */
    record Explained(Optional<BigDecimal> credit, ItemText item, List<String> order) implements PracticeOutcome {}

    /** It is no item for practice, or none any more. */
    record NotForPractice() implements PracticeOutcome {}

    /** Not a response that this item can get. */
    record Unfit() implements PracticeOutcome {}
}
