package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;

/** How a person stands to a level. */
public sealed interface LevelStanding extends Serializable {

    /** The scheme has no examination for it yet. */
    record InPreparation() implements LevelStanding {}

    /**
     * Nothing has begun.
     *
     * @param missing prerequisites; none: the training department can open a case
     * @param failed the last case, if the committee failed it
     * @param again what the scheme's limits leave after cases that came to no certification
     */
    record Ahead(List<Prerequisite> missing, @Nullable Failed failed, Retake again) implements LevelStanding {
        public Ahead {
            missing = List.copyOf(missing);
        }
    }

    /**
     * @param parts what is to be done, newest attempt of each component, in the scheme's order
     * @param conditions of a conditional pass that are open, the most urgent first
     */
    record UnderWay(CaseId caseId, CaseState state, List<Part> parts, List<Condition> conditions)
            implements LevelStanding {
        public UnderWay {
            parts = List.copyOf(parts);
            conditions = List.copyOf(conditions);
        }
    }

    /** Certified, now or once: look at the status. */
    record Held(CertificationId certification, CaseId caseId, Status status, LocalDate from, LocalDate until)
            implements LevelStanding {}

    /**
     * @param about the component, or else the competency, that it was named for
     * @param resit the assignment that makes it good, where the remedy is one
     */
    record Condition(
            Remedy remedy,
            LocalizedText about,
            LocalDate dueOn,
            ConditionStage stage,
            @Nullable AssignmentId resit) implements Serializable {

        /** Whether the assignment makes it good, and there still is time for that. */
        public boolean canBeMetBy(AssignmentId assignment) {
            return assignment.equals(resit) && !(stage instanceof ConditionStage.Overdue);
        }
    }

    /** @param caseId of which the result can be read */
    record Failed(CaseId caseId, Instant on) implements Serializable {}

    /** A component with its newest assignment. */
    record Part(LocalizedText title, Assignment assignment) implements Serializable {}
}
