package org.callworthy.rating;

import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;

/** A performance as far as its rating needs to know it. Never shown to a rater. */
record Performed(
        PerformanceId id,
        CaseId caseId,
        PersonId candidate,
        RubricId rubric,
        SchemeVersionId scheme,
        Level level,
        String component,
        Instant at) {}
