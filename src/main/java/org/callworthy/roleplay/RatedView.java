package org.callworthy.roleplay;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.callworthy.scheme.RubricId;

/**
 * What a rater may know of a performance: nothing that tells who it was.
 *
 * @param timeline in the order of the call
 */
public record RatedView(
        PerformanceId id,
        String code,
        ScenarioId scenario,
        RubricId rubric,
        Locale language,
        long milliseconds,
        List<TimelineEntry> timeline)
        implements Serializable {

    public RatedView {
        timeline = List.copyOf(timeline);
    }
}
