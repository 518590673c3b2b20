package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;

/**
 * A case in a member's inbox.
 *
 * @param since when it came into its state
 * @param votes cast in this round
 */
public record InboxEntry(
        CaseId caseId,
        String candidate,
        Track track,
        Level level,
        CaseState state,
        int round,
        Instant since,
        int votes,
        int quorum,
        Task task)
        implements Serializable {

    /** What the member can do about it; in the order of urgency. */
    public enum Task {
        /** The votes are split, and the member has not voted. */
        SETTLE,
        VOTE,
        /** An answer to a nonconformity waits to be looked at. */
        REVIEW,
        /** The member has voted; others are to vote. */
        VOTED,
        /** The candidate is to act. */
        CANDIDATE,
        DECIDED
    }
}
