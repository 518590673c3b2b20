package org.callworthy.exam;

import java.time.Instant;

/**
 * An answer as it stands in the journal.
 *
 * @param stale from an epoch that was over when it arrived
 * @param late arrived after the deadline or the hand-in
 */
record JournalEntry(SittingId sitting, int epoch, Answer answer, Instant receivedAt, boolean stale, boolean late) {

    boolean counts(boolean lateCounts) {
        return !stale && (lateCounts || !late);
    }
}
