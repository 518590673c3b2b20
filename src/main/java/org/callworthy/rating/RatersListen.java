package org.callworthy.rating;

import org.callworthy.account.PersonId;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.RecordingAccess;
import org.springframework.stereotype.Component;

/** Whoever has a performance to rate, or has rated it, may listen to it; whoever was replaced may no longer. */
@Component
class RatersListen implements RecordingAccess {

    private final RatingAssignmentRepository assignments;

    RatersListen(RatingAssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean mayHear(PersonId listener, PerformanceId performance) {
        return assignments.of(performance).stream()
                .anyMatch(assigned -> assigned.isLive() && assigned.rater().equals(listener));
    }
}
