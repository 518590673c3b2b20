package org.callworthy.delivery;

import java.util.List;
import java.util.Map;
import org.callworthy.account.People;
import org.callworthy.account.PersonDisabled;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what is under way from the hands of a disabled person, in the same transaction: in a new epoch, for which nobody has
 * a token, so that what their browser still sends is kept and does not count. That browser is forgotten, so that on an exam
 * day only a new code lets them go on. The clock runs on as it stands.
 */
@Component
class DisabledListener {

    private final AssignmentRepository rows;
    private final AttemptRepository attempts;
    private final People people;
    private final Incidents incidents;
    private final AuditLog audit;

    DisabledListener(
            AssignmentRepository rows, AttemptRepository attempts, People people, Incidents incidents, AuditLog audit) {
        this.rows = rows;
        this.attempts = attempts;
        this.people = people;
        this.incidents = incidents;
        this.audit = audit;
    }

    @EventListener
    void on(PersonDisabled disabled) {
        rows.lockOpen(disabled.person())
                .forEach(assignment -> attempts.lock(assignment)
                        .filter(attempt -> !attempt.closed())
                        .ifPresent(this::takeAway));
    }

    /** Also what the clock had closed before, once more time reopens it. */
    @EventListener
    void on(AttemptReopened reopened) {
        Attempt attempt = attempts.find(reopened.attempt()).orElseThrow();
        if (!people.find(attempt.person()).active()) {
            takeAway(attempt);
        }
    }

    private void takeAway(Attempt attempt) {
        int epoch = attempt.epoch() + 1;
        attempts.setEpoch(attempt.id(), epoch);
        attempts.forgetDevices(attempt.id());
        incidents.note(attempt.id(), List.of(new NewIncident(IncidentKind.PERSON_DISABLED, "", null)));
        audit.record(
                "delivery.attempt.taken-away",
                Subject.of("attempt", attempt.id().value()),
                Map.of("epoch", String.valueOf(epoch)));
    }
}
