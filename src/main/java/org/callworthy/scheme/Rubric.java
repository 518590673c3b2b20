package org.callworthy.scheme;

import java.util.List;

/** A scoring guide as published. It never changes. */
public record Rubric(RubricId id, String key, int number, List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** @throws IllegalArgumentException if the rubric has no such criterion */
    public Criterion criterion(String criterionId) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(criterionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + criterionId));
    }
}
