package org.callworthy.roleplay;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call as its candidate may have it.
 *
 * @param recorded whether the voice is there to be had
 * @param erasedAt when the voice was erased for good; null if it was not
 * @param timeline what happened on the screen, in the order of the call
 */
public record OwnCall(
        PerformanceId id,
        String code,
        Locale language,
        long milliseconds,
        boolean recorded,
        @Nullable Instant erasedAt,
        List<TimelineEntry> timeline) {

    public OwnCall {
        timeline = List.copyOf(timeline);
    }
}
