package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
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
 * about what had arrived by then.
 */
@Service
@CalledByServices
public class LateAnswers {

    private final LateDecisionRepository decisions;
    private final List<LateArrivals> arrivals;
    private final Attempts attempts;
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
            Attempts attempts,
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
     * Once what has arrived is kept: an answer that is written afterwards would count without the result having it.
     *
     * @return why it cannot be decided: nothing must be decided on the attempt yet, and it is over
     */
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
    public Optional<Why> decide(AttemptId id, boolean counts, Reason reason) {
        reach.admitToAct(id);
        Attempt attempt = attempts.find(id);
        Instant now = clock.instant();
        arrivalsOf(attempt.kind()).forEach(LateArrivals::settle);
        Decision decision = new Decision(attempt, counts, reason, now);
        return Objects.requireNonNull(transaction.execute(status -> decide(decision)));
    }

    /** @param at what had arrived by then it is about */
    private record Decision(Attempt attempt, boolean counts, Reason reason, Instant at) {}

    private Optional<Why> decide(Decision decision) {
        Attempt seen = decision.attempt();
        if (acts.isDecided(seen)) {
            return Optional.of(Why.DECIDED);
        }
        rows.lock(seen.assignment());
        if (!attempts.find(seen.id()).closed()) {
            return Optional.of(Why.NOT_OVER);
        }
        decisions.insert(seen.id(), decision.counts(), decision.reason(), signedIn.idIfAny(), decision.at());
        audit.record(
                "delivery.late-answers.decided",
                Subject.of("attempt", seen.id().value()),
                Map.of("counts", String.valueOf(decision.counts())));
        events.publishEvent(new LateAnswersDecided(
                seen.id(), seen.assignment(), decision.reason().text()));
        return Optional.empty();
    }

    private Stream<LateArrivals> arrivalsOf(AssignmentKind kind) {
        return arrivals.stream().filter(each -> each.kind() == kind);
    }

    /** Called by services. */
    public Optional<LateCame> came(AttemptId id) {
        return arrivalsOf(attempts.find(id).kind())
                .flatMap(each -> each.of(id).stream())
                .findFirst();
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
