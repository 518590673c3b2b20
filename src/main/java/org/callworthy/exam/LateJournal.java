package org.callworthy.exam;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final AnswerWriter writer;
    private final LateRepository journal;
    private final Incidents incidents;

    LateJournal(AnswerWriter writer, LateRepository journal, Incidents incidents) {
        this.writer = writer;
        this.journal = journal;
        this.incidents = incidents;
    }

    @Override
    public AssignmentKind kind() {
        return AssignmentKind.EXAM;
    }

    @Override
    public void settle() {
        writer.settle();
    }

    @Override
    public int entries(AttemptId attempt) {
        return journal.entries(SittingId.of(attempt));
    }

    @Override
    public Optional<LateCame> of(AttemptId attempt) {
        return journal.came(SittingId.of(attempt));
    }

    @Override
    public Set<AttemptId> undecided(Collection<AttemptId> some) {
        return journal.undecided(some.stream().map(SittingId::of).toList()).stream()
                .map(sitting -> new AttemptId(sitting.value()))
                .collect(Collectors.toSet());
    }

    /**
     * Notes what is not noted yet: of an answer that was sent again, or changed again, there is nothing new, unless something was
     * decided meanwhile.
     */
    void note(AttemptId attempt) {
        LateRepository.Decided decided = journal.decided(SittingId.of(attempt));
        int more = journal.questions(SittingId.of(attempt), decided.entries()) - noted(attempt, decided.at());
        if (more > 0) {
            incidents.note(attempt, List.of(new NewIncident(IncidentKind.LATE_ANSWERS, String.valueOf(more), null)));
        }
    }

    private int noted(AttemptId attempt, Instant after) {
        return incidents.of(attempt).stream()
                .filter(one ->
                        one.kind() == IncidentKind.LATE_ANSWERS && one.at().isAfter(after))
                .map(Incident::detail)
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
