package org.callworthy.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.Points;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What one attempt at a component came to.
 *
 * @param attempt also the number of the sitting or the performance
 * @param margin standard error in percent of the attainable points; null where it cannot be told
 * @param superseded null while the result is valid
 */
public record ComponentResult(
        ResultId id,
        CaseId caseId,
        String component,
        AssignmentKind kind,
        AssignmentId assignment,
        AttemptId attempt,
        SchemeVersionId scheme,
        int attemptNo,
        Points points,
        @Nullable BigDecimal margin,
        boolean criticalFailed,
        List<CompetencyPart> parts,
        Instant computedAt,
        @Nullable Superseded superseded)
        implements Serializable {

    public ComponentResult {
        parts = List.copyOf(parts);
    }

    public boolean isValid() {
        return superseded == null;
    }

    /** Valid still, if it gave way only after a moment. */
    ComponentResult asOf(Instant at) {
        return superseded == null || !superseded.at().isAfter(at)
                ? this
                : new ComponentResult(
                        id,
                        caseId,
                        component,
                        kind,
                        assignment,
                        attempt,
                        scheme,
                        attemptNo,
                        points,
                        margin,
                        criticalFailed,
                        parts,
                        computedAt,
                        null);
    }
}
