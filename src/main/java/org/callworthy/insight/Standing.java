package org.callworthy.insight;

import java.time.LocalDate;
import org.callworthy.certification.Status;
import org.jspecify.annotations.Nullable;

/** How a person stands to a level today. */
public enum Standing {
    VALID,
    /** Valid still, and not for long. */
    EXPIRING,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN,
    NONE;

    /** How many days ahead of its end a certification counts as expiring. */
    public static final int DAYS_AHEAD = 90;

    static Standing of(@Nullable HeldLevel held, LocalDate today) {
        if (held == null) {
            return NONE;
        }
        return switch (held.status()) {
            case VALID, NOT_YET -> held.until().isAfter(today.plusDays(DAYS_AHEAD)) ? VALID : EXPIRING;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** Which of two certifications of a level speaks for it; the newer one breaks a tie. */
    static int rank(Status status) {
        return switch (status) {
            case VALID, NOT_YET -> 0;
            case SUSPENDED -> 1;
            case EXPIRED -> 2;
            case WITHDRAWN -> 3;
        };
    }
}
