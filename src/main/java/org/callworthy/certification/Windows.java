package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SiteLimits;
import org.callworthy.delivery.Appointment;
import org.callworthy.delivery.Appointments;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives candidates another window for what they have not begun, above all for what they missed. */
@Service
@RolesAllowed(Role.Names.TRAINING)
public class Windows {

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final Assignments assignments;
    private final Appointments appointments;
    private final SiteLimits limits;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Windows(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            Assignments assignments,
            Appointments appointments,
            SiteLimits limits,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.assignments = assignments;
        this.appointments = appointments;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each for itself: what is refused to one keeps no other from it. Doing it again changes nothing more. */
    public Map<AssignmentId, WindowOutcome> give(Collection<AssignmentId> wanted, Window window) {
        Map<AssignmentId, WindowOutcome> outcomes = new LinkedHashMap<>();
        wanted.forEach(id -> outcomes.computeIfAbsent(id, each -> give(each, window)));
        return outcomes;
    }

    public WindowOutcome give(AssignmentId id, Window window) {
        return Objects.requireNonNull(transaction.execute(status -> giveLocked(id, window)));
    }

    private WindowOutcome giveLocked(AssignmentId id, Window window) {
        Assignment assignment = assignments.find(id);
        if (!limits.reaches(assignment.person())) {
            return new WindowOutcome.OutOfReach();
        }
        CertificationCase on = cases.lock(assignment.caseId()).orElseThrow();
        if (on.state().isOver()) {
            return new WindowOutcome.CaseOver();
        }
        Optional<Appointment> booked = appointments.of(id);
        if (booked.isPresent()) {
            return new WindowOutcome.Booked(
                    booked.get().plan().title(), booked.get().plan().opensAt());
        }
        LocalDate due = nonconformities.dueOfResits(List.of(id)).get(id);
        if (due != null && Days.endOf(due).isBefore(window.closesAt())) {
            return new WindowOutcome.AfterDue(due);
        }
        Instant opensAt = opening(assignment, window);
        if (!clock.instant().isBefore(window.closesAt()) || !opensAt.isBefore(window.closesAt())) {
            return new WindowOutcome.TooEarly();
        }
        return assignments.giveWindow(id, opensAt, window.closesAt())
                ? new WindowOutcome.Given(opensAt)
                : new WindowOutcome.NotWaiting(assignments.find(id).state());
    }

    /** Not before the first window opened, if that is still to come: waiting days may lie before it. */
    private Instant opening(Assignment assignment, Window window) {
        boolean afterWaitingDays = assignment.state() == AssignmentState.WAITING
                && assignment.attemptNo() > 1
                && clock.instant().isBefore(assignment.opensAt())
                && window.opensAt().isBefore(assignment.opensAt());
        return afterWaitingDays ? assignment.opensAt() : window.opensAt();
    }
}
