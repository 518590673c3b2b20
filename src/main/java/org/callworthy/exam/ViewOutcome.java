package org.callworthy.exam;

import java.util.List;
import org.callworthy.bank.ItemFace;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Attempt;

/** What a token's holder may see of a sitting. */
public sealed interface ViewOutcome {

    /**
     * @param items none while the attempt is paused
     * @param answers the newest one of each item that was seen
     */
    record Open(
            Attempt attempt, LocalizedText title, boolean largerText, List<ShownItem> items, List<ShownAnswer> answers)
            implements ViewOutcome {}

    /** Over: its items are not shown any more. */
    record Over(Attempt attempt, LocalizedText title) implements ViewOutcome {}

    record Elsewhere() implements ViewOutcome {}

    /** @param face with its options in the order shown */
    record ShownItem(int place, ItemFace face) {}

    /** @param counts false if it came late, before more time was given: sent again, it counts */
    record ShownAnswer(ItemVersionId item, int epoch, Answer answer, boolean counts) {}
}
