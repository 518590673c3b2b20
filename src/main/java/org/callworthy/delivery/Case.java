package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * One person's way to one level, under the scheme version with which it was opened.
 *
 * @param endedAt when it ended without a certification, undecided or failed; null otherwise
 */
public record Case(
        CaseId id,
        PersonId person,
        Track track,
        Level level,
        SchemeVersionId scheme,
        Instant openedAt,
        @Nullable Instant endedAt)
        implements Serializable {

    public Case(CaseId id, PersonId person, Track track, Level level, SchemeVersionId scheme, Instant openedAt) {
        this(id, person, track, level, scheme, openedAt, null);
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
