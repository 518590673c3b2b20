package org.callworthy.scoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands by all its results.
 *
 * @param components those of the level, in the scheme's order
 * @param competencies those that the results tell something about, in the scheme's order
 * @param overall null while a component has no result
 * @param earlier results that do not count: of earlier attempts, and superseded ones; newest first
 */
public record CaseProfile(
        CaseId caseId,
        List<ComponentStanding> components,
        List<CompetencyStanding> competencies,
        @Nullable Score overall,
        Recommendation recommendation,
        List<ComponentResult> earlier)
        implements Serializable {

    public CaseProfile {
        components = List.copyOf(components);
        competencies = List.copyOf(competencies);
        earlier = List.copyOf(earlier);
    }

    public boolean isComplete() {
        return overall != null;
    }

    /** Whether a result that counts was computed after a moment. */
    public boolean hasChangedSince(Instant moment) {
        return components.stream()
                .map(ComponentStanding::counted)
                .filter(Objects::nonNull)
                .anyMatch(counted -> counted.computedAt().isAfter(moment));
    }
}
