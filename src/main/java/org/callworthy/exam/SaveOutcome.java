package org.callworthy.exam;

import java.time.Instant;
import java.util.List;
import org.callworthy.bank.ItemVersionId;

/** What came of sending answers. All but {@link Busy}, {@link Unfit} and {@link Other} mean that they are durable. */
public sealed interface SaveOutcome {

    record Saved(Instant deadline, boolean paused) implements SaveOutcome {}

    /**
     * Kept and flagged, not counted: the sitting goes on elsewhere.
     *
     * @param before those that were sent again: they had come in time and count
     */
    record KeptStale(Instant deadline, List<NewAnswer> before) implements SaveOutcome {}

    /**
     * Kept and flagged, not counted: the sitting is over.
     *
     * @param before those that were sent again: they had come in time and count
     */
    record KeptLate(Instant deadline, List<NewAnswer> before) implements SaveOutcome {}

    /** Nothing was kept: no such item in the form, or no response that it can get. */
    record Unfit(ItemVersionId item) implements SaveOutcome {}

    /**
     * Under the number of one of them the journal holds something else that was answered in the same epoch, or the same as having
     * come late, so that it was not kept: number them anew.
     *
     * @param seq the newest number of the epoch, whatever the item
     */
    record Other(ItemVersionId item, int seq) implements SaveOutcome {}

    /** Perhaps kept, perhaps not: send them again. */
    record Busy() implements SaveOutcome {}
}
