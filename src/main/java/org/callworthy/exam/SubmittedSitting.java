package org.callworthy.exam;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.scheme.SchemeVersionId;

/** A closed sitting with every item of its form, in the form's order. */
public record SubmittedSitting(
        SittingId id,
        AssignmentId assignment,
        CaseId caseId,
        PersonId person,
        SchemeVersionId scheme,
        String component,
        Locale language,
        Instant openedAt,
        Instant closedAt,
        CloseReason closeReason,
        List<FinalAnswer> answers) {

    public SubmittedSitting {
        answers = List.copyOf(answers);
    }
}
