package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.delivery.CaseId;

/** What came of opening a case. */
public sealed interface OpenOutcome extends Serializable {

    record Opened(CaseId id) implements OpenOutcome {}

    /** The scheme has no content for the level yet, or no scheme of the track is in force. */
    record LevelNotOpen() implements OpenOutcome {}

    record AlreadyOpen(CaseId id) implements OpenOutcome {}

    record AlreadyHeld(CertificationId id, LocalDate until) implements OpenOutcome {}

    record PrerequisitesMissing(List<Prerequisite> missing) implements OpenOutcome {
        public PrerequisitesMissing {
            missing = List.copyOf(missing);
        }
    }

    /** All attempts at a component were used in cases that ended without a certification. */
    record NoAttemptLeft(String component, int attempts) implements OpenOutcome {}

    /** The waiting days after such a case last beyond the window. */
    record Waiting(Instant from) implements OpenOutcome {}

    /** Whoever opens is held to sites, and the person stands in none of them. */
    record OutOfReach() implements OpenOutcome {}

    /** The person has no active account. */
    record Disabled() implements OpenOutcome {}
}
