package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;

/** One person's way to one level, under the scheme version with which it was opened. */
public record Case(CaseId id, PersonId person, Track track, Level level, SchemeVersionId scheme, Instant openedAt)
        implements Serializable {}
