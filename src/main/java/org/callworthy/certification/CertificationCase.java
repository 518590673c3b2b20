package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * @param round the committee's vote that is on, or comes next; counts from 1
 * @param since when it came into its state
 */
public record CertificationCase(
        CaseId id,
        PersonId person,
        Track track,
        Level level,
        SchemeVersionId scheme,
        CaseState state,
        int round,
        Instant since,
        Instant openedAt,
        @Nullable Instant decidedAt)
        implements Serializable {}
