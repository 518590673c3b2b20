package org.callworthy.rating;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.common.LocalizedText;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.RubricId;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it stands in its rater's queue.
 *
 * @param code all that a rater learns of who is heard
 * @param scored how many criteria have a score
 */
public record QueueEntry(
        RatingId id,
        PerformanceId performance,
        RubricId rubric,
        String code,
        LocalizedText scenario,
        Locale language,
        Duration length,
        Instant dueAt,
        RatingState state,
        @Nullable Instant submittedAt,
        int scored)
        implements Serializable {

    public boolean isOpen() {
        return state == RatingState.OPEN;
    }
}
