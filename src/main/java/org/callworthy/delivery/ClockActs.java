package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.ClockOutcome.Changed;
import org.callworthy.delivery.ClockOutcome.Nothing;
import org.callworthy.delivery.ClockOutcome.Refused;
import org.callworthy.delivery.ClockOutcome.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the time of one attempt, in a transaction of its own: answers of others never wait for it. A case is held before
 * its assignment, the assignment before the attempt.
 */
@Component
@Transactional
class ClockActs {

    private final AttemptRepository attempts;
    private final AssignmentRepository rows;
    private final ClockRepository ledger;
    private final List<DecidedCases> deciders;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    ClockActs(
            AttemptRepository attempts,
            AssignmentRepository rows,
            ClockRepository ledger,
            List<DecidedCases> deciders,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.ledger = ledger;
        this.deciders = deciders;
        this.signedIn = signedIn;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    ClockOutcome pause(AttemptId id, Reason reason) {
        Attempt attempt = hold(find(id));
        Instant now = clock.instant();
        if (attempt.closed() || attempt.overAt(now)) {
            return new Refused(Why.CLOSED);
        }
        if (attempt.kind() == AssignmentKind.ROLE_PLAY) {
            return new Refused(Why.ROLE_PLAY);
        }
        if (attempt.paused()) {
            return new Refused(Why.PAUSED);
        }
        ledger.pause(id, reason, signedIn.idIfAny(), now);
        audit.record("delivery.attempt.paused", subject(id));
        return new Changed(attempt.deadline(), false);
    }

    ClockOutcome resume(AttemptId id) {
        Attempt attempt = hold(find(id));
        Instant since = attempt.pausedAt();
        if (!attempt.paused() || since == null) {
            return new Refused(attempt.closed() ? Why.CLOSED : Why.NOT_PAUSED);
        }
        Duration stood = ledger.enterPause(id, since, clock.instant());
        audit.record("delivery.attempt.went-on", subject(id), Map.of("seconds", String.valueOf(stood.toSeconds())));
        return new Changed(ledger.settle(attempt), false);
    }

    ClockOutcome give(AttemptId id, MoreTime more) {
        Attempt seen = find(id);
        boolean decided = isDecided(seen);
        Attempt attempt = hold(seen);
        if (ledger.has(id, more.act())) {
            return new Nothing();
        }
        Optional<Why> refusal = refusal(attempt, decided, more.evenEnded());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Duration given = more.time().apply(attempt);
        return given.isZero() ? new Nothing() : give(attempt, more, given);
    }

    private Changed give(Attempt attempt, MoreTime more, Duration given) {
        Instant now = clock.instant();
        String reason = more.reason().text();
        Optional<PersonId> by = signedIn.idIfAny();
        ClockRules.grants(more.kind(), given, overSince(attempt, now), now).forEach(grant -> {
            @Nullable Long once = grant.kind() == more.kind() ? more.act() : null;
            ledger.insert(attempt.id(), new NewClockEntry(grant.kind(), grant.time(), reason, by), once, now);
        });
        audit.record(
                "delivery.clock.changed",
                subject(attempt.id()),
                Map.of("kind", more.kind().name(), "seconds", String.valueOf(given.toSeconds())));
        Instant deadline = ledger.settle(attempt);
        if (attempt.closed()) {
            reopen(attempt, more.reason());
        }
        return new Changed(deadline, attempt.closed());
    }

    /** From when the candidate could use no time: from the deadline, or since an invigilator ended the attempt before. */
    private static Instant overSince(Attempt attempt, Instant now) {
        Instant deadline = attempt.deadlineAt(now);
        Instant closed = attempt.closedAt();
        return closed != null && closed.isBefore(deadline) ? closed : deadline;
    }

    /** In the same epoch: the page that had the attempt goes on by itself, also if it was offline all the while. */
    private void reopen(Attempt attempt, Reason reason) {
        ledger.reopen(attempt.id());
        rows.setState(attempt.assignment(), AssignmentState.UNDER_WAY);
        audit.record("delivery.attempt.reopened", subject(attempt.id()));
        events.publishEvent(
                new AttemptReopened(attempt.id(), attempt.caseId(), attempt.assignment(), attempt.kind(), reason));
    }

    /** Why more time cannot reach the candidate; of what is open nothing stands against it. */
    private static Optional<Why> refusal(Attempt attempt, boolean decided, boolean evenEnded) {
        if (!attempt.closed()) {
            return Optional.empty();
        }
        if (attempt.closeReason() == null || !attempt.closeReason().isRevocable()) {
            return Optional.of(Why.HANDED_IN);
        }
        if (attempt.kind() == AssignmentKind.ROLE_PLAY) {
            return Optional.of(Why.ROLE_PLAY);
        }
        if (decided) {
            return Optional.of(Why.DECIDED);
        }
        return attempt.closeReason() == CloseReason.INVIGILATOR && !evenEnded
                ? Optional.of(Why.ENDED)
                : Optional.empty();
    }

    boolean isDecided(Attempt attempt) {
        return deciders.stream().anyMatch(each -> each.isDecided(attempt.caseId(), attempt.assignment()));
    }

    /** Holds nothing, unlike {@link #isDecided}. */
    Set<AssignmentId> decided(Collection<AssignmentId> some) {
        return some.isEmpty()
                ? Set.of()
                : deciders.stream().flatMap(each -> each.decided(some).stream()).collect(Collectors.toSet());
    }

    private Attempt hold(Attempt attempt) {
        rows.lock(attempt.assignment());
        return attempts.lock(attempt.assignment()).orElseThrow();
    }

    private Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow(() -> new IllegalArgumentException("No attempt " + id));
    }

    private static Subject subject(AttemptId id) {
        return Subject.of("attempt", id.value());
    }
}
