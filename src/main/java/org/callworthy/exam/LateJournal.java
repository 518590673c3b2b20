package org.callworthy.exam;

import java.util.List;
import java.util.Optional;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Incident;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.LateArrivals;
import org.callworthy.delivery.LateCame;
import org.callworthy.delivery.NewIncident;
import org.springframework.stereotype.Component;

/** What the journal holds of answers that came late. */
@Component
class LateJournal implements LateArrivals {

    private final AnswerRepository journal;
    private final Incidents incidents;

    LateJournal(AnswerRepository journal, Incidents incidents) {
        this.journal = journal;
        this.incidents = incidents;
    }

    @Override
    public AssignmentKind kind() {
        return AssignmentKind.EXAM;
    }

    @Override
    public Optional<LateCame> of(AttemptId attempt) {
        return journal.late(SittingId.of(attempt));
    }

    /** Notes what is not noted yet: of an answer that was sent again, or changed again, there is nothing new. */
    void note(AttemptId attempt) {
        of(attempt).ifPresent(came -> {
            int more = came.questions() - noted(attempt);
            if (more > 0) {
                incidents.note(
                        attempt, List.of(new NewIncident(IncidentKind.LATE_ANSWERS, String.valueOf(more), null)));
            }
        });
    }

    private int noted(AttemptId attempt) {
        return incidents.of(attempt).stream()
                .filter(one -> one.kind() == IncidentKind.LATE_ANSWERS)
                .map(Incident::detail)
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
