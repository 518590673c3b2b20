package org.callworthy.rating;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;
import org.callworthy.common.LocalizedText;

/** A rating that is not handed in yet, as an administrator sees it. */
public record RatingUnderWay(
        RatingId id, String code, LocalizedText scenario, int place, PersonId rater, String raterName, Instant dueAt)
        implements Serializable {}
