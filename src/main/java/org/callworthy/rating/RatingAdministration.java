package org.callworthy.rating;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.roleplay.PerformanceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' door: performances without raters, and giving a rating to somebody else. */
@Service
@RolesAllowed(Role.Names.ADMIN)
public class RatingAdministration {

    private final RatingAdministrationRepository rows;
    private final RatingAssignmentRepository assignments;
    private final Assigning assigning;
    private final RaterPool pool;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    RatingAdministration(
            RatingAdministrationRepository rows,
            RatingAssignmentRepository assignments,
            Assigning assigning,
            RaterPool pool,
            People people,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.assigning = assigning;
        this.pool = pool;
        this.people = people;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Performances for which raters are missing, with what bars those who have the role at this moment. */
    public List<WaitingPerformance> waiting() {
        return rows.waiting().stream().map(this::withReasons).toList();
    }

    public List<RatingUnderWay> underWay() {
        return rows.underWay();
    }

    /** Looks for raters now instead of within the next minute. */
    @Transactional
    public void tryAgain(PerformanceId performance) {
        assigning.fill(performance, 0);
    }

    /** Who may take the rating over, in the order in which they would be chosen. */
    public List<RaterChoice> choices(RatingId id) {
        List<PersonId> available = assignments
                .find(id)
                .map(rating -> pool.available(assignments.performance(rating.performance())))
                .orElse(List.of());
        Map<PersonId, String> names = people.names(available);
        Map<PersonId, Integer> load = assignments.load(available);
        return available.stream()
                .map(person -> new RaterChoice(person, names.getOrDefault(person, ""), load.getOrDefault(person, 0)))
                .toList();
    }

    /** Gives an open rating to somebody else; what the first one had is kept. */
    @Transactional
    public ReassignOutcome reassign(RatingId id, PersonId to) {
        Optional<Assigned> open = lockOpen(id);
        if (open.isEmpty()) {
            return new ReassignOutcome.NotOpen();
        }
        Performed performed = assignments.performance(open.get().performance());
        Set<Bar> bars = pool.bars(performed).getOrDefault(to, Set.of(Bar.NO_RATER));
        if (!bars.isEmpty()) {
            return new ReassignOutcome.Barred(bars);
        }
        replace(open.get());
        if (!assigning.give(performed, to, open.get().place())) {
            throw new IllegalStateException(to + " decides case " + performed.caseId());
        }
        return new ReassignOutcome.Reassigned(to);
    }

    private Optional<Assigned> lockOpen(RatingId id) {
        return assignments.lock(id).filter(rating -> rating.state() == RatingState.OPEN);
    }

    private void replace(Assigned rating) {
        assignments.replace(rating.id(), signedIn.idIfAny(), clock.instant());
        audit.record(
                "rating.replaced",
                Subject.of("rating", rating.id().value()),
                Map.of("rater", rating.rater().toString()));
    }

    private WaitingPerformance withReasons(WaitingPerformance row) {
        Collection<Set<Bar>> barred =
                pool.bars(assignments.performance(row.performance())).values();
        Map<Bar, Integer> counts = new EnumMap<>(Bar.class);
        barred.forEach(bars -> bars.forEach(bar -> counts.merge(bar, 1, Integer::sum)));
        return row.because(barred.size(), counts);
    }
}
