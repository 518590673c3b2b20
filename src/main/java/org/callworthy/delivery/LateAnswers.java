package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.ClockOutcome.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether answers that came after the deadline or the hand-in count: they do not, unless an invigilator decides so. A decision is
 * about what was kept by then.
 */
@Service
@CalledByServices
public class LateAnswers {

    private final LateDecisionRepository decisions;
    private final List<LateArrivals> arrivals;
    private final AttemptRepository attempts;
    private final AssignmentRepository rows;
    private final ClockActs acts;
    private final BoardReach reach;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    LateAnswers(
            LateDecisionRepository decisions,
            List<LateArrivals> arrivals,
            AttemptRepository attempts,
            AssignmentRepository rows,
            ClockActs acts,
            BoardReach reach,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.decisions = decisions;
        this.arrivals = arrivals;
        this.attempts = attempts;
        this.rows = rows;
        this.acts = acts;
        this.reach = reach;
        this.signedIn = signedIn;
        this.events = events;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * About what is kept of the attempt: what has arrived here is waited for, and what is written afterwards, here or on another
     * node, asks for the next decision.
     *
     * @return why it cannot be decided: nothing must be decided on the attempt yet, and it is over
     */
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
    public Optional<Why> decide(AttemptId id, boolean counts, Reason reason) {
        reach.admitToAct(id);
        Attempt attempt = find(id);
        arrivalsOf(attempt.kind()).forEach(LateArrivals::settle);
        return Objects.requireNonNull(transaction.execute(status -> decide(attempt, counts, reason)));
    }

    private Optional<Why> decide(Attempt seen, boolean counts, Reason reason) {
        if (acts.isDecided(seen)) {
            return Optional.of(Why.DECIDED);
        }
        rows.lock(seen.assignment());
        if (!attempts.lock(seen.assignment()).orElseThrow().closed()) {
            return Optional.of(Why.NOT_OVER);
        }
        int entries = arrivalsOf(seen.kind())
                .mapToInt(each -> each.entries(seen.id()))
                .sum();
        decisions.insert(seen.id(), counts, reason, signedIn.idIfAny(), clock.instant(), entries);
        audit.record(
                "delivery.late-answers.decided",
                Subject.of("attempt", seen.id().value()),
                Map.of("counts", String.valueOf(counts)));
        events.publishEvent(new LateAnswersDecided(seen.id(), seen.assignment(), reason.text()));
        return Optional.empty();
    }

    private Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow(() -> new IllegalArgumentException("No attempt " + id));
    }

    private Stream<LateArrivals> arrivalsOf(AssignmentKind kind) {
        return arrivals.stream().filter(each -> each.kind() == kind);
    }

    /** Called by services. */
    public Optional<LateCame> came(AttemptId id) {
        return arrivalsOf(find(id).kind()).flatMap(each -> each.of(id).stream()).findFirst();
    }

    /** Called by services. Of attempts that are over those on whose late answers there is something to decide still. */
    public Set<Attempt> undecided(Collection<Attempt> over) {
        List<Attempt> undecided =
                arrivals.stream().flatMap(each -> undecided(each, over)).toList();
        Set<AssignmentId> decided =
                acts.decided(undecided.stream().map(Attempt::assignment).toList());
        return undecided.stream()
                .filter(attempt -> !decided.contains(attempt.assignment()))
                .collect(Collectors.toSet());
    }

    private static Stream<Attempt> undecided(LateArrivals arrivals, Collection<Attempt> over) {
        List<Attempt> some = over.stream()
                .filter(attempt -> attempt.kind() == arrivals.kind())
                .toList();
        Set<AttemptId> undecided =
                arrivals.undecided(some.stream().map(Attempt::id).toList());
        return some.stream().filter(attempt -> undecided.contains(attempt.id()));
    }

    /** Called by services. */
    public Optional<LateDecision> decision(AttemptId attempt) {
        return decisions.newest(attempt);
    }
}
