package org.callworthy.exam;

import java.time.Instant;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/** One attempt at a form, as recorded. */
public record Sitting(
        SittingId id,
        AssignmentId assignment,
        CaseId caseId,
        PersonId person,
        SchemeVersionId scheme,
        String component,
        Locale language,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason) {}
