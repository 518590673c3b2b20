package org.callworthy.rights;

import java.time.Instant;
import java.util.List;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CheckKind;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.DocumentKind;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.exam.GivenAnswer;
import org.callworthy.roleplay.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * One exam or call of a case, begun or not.
 *
 * @param answers of an exam; empty otherwise, and once they are erased
 * @param call null unless it was one
 */
record AttemptData(
        String component,
        int attempt,
        AssignmentState state,
        Instant opensAt,
        Instant closesAt,
        @Nullable String language,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable CloseReason endedBy,
        List<Looked> checks,
        List<Noticed> incidents,
        List<GivenAnswer> answers,
        @Nullable Call call) {

    /** What was found before it. */
    record Looked(
            CheckKind kind,
            boolean passed,
            String detail,
            @Nullable DocumentKind document,
            Instant at) {}

    record Noticed(
            IncidentKind kind, String detail, @Nullable Instant clientAt, Instant at) {}

    /** @param recording where it lies in the copy; null if there is none, or none any more */
    record Call(
            @Nullable String recording,
            long milliseconds,
            @Nullable Instant erasedAt,
            List<Moment> timeline) {}

    record Moment(TimelineKind kind, String detail, int atMillis) {}
}
