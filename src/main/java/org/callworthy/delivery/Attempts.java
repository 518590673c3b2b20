package org.callworthy.delivery;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Admission.Admitted;
import org.callworthy.delivery.Admission.Stale;
import org.callworthy.delivery.Admission.Unknown;
import org.callworthy.delivery.StartOutcome.AgreementsMissing;
import org.callworthy.delivery.StartOutcome.Closed;
import org.callworthy.delivery.StartOutcome.NotYet;
import org.callworthy.delivery.StartOutcome.NotYours;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.delivery.StartOutcome.TooLate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocked attempts. Called by the services of exam and role-play, under the candidate's sign-in, token or none.
 *
 * <p>The id of a sitting or a performance is that of its attempt, so that a token's holder is known without a look-up. Who
 * locks more than one row takes the assignment before the attempt.
 */
@Service
@CalledByServices
public class Attempts {

    private final AttemptRepository attempts;
    private final AssignmentRepository rows;
    private final Assignments assignments;
    private final Accommodations accommodations;
    private final ClockRepository ledger;
    private final Tokens tokens;
    private final Gate gate;
    private final People people;
    private final Incidents incidents;
    private final AuditLog audit;
    private final InstantSource clock;

    Attempts(
            AttemptRepository attempts,
            AssignmentRepository rows,
            Assignments assignments,
            Accommodations accommodations,
            ClockRepository ledger,
            Tokens tokens,
            Gate gate,
            People people,
            Incidents incidents,
            AuditLog audit,
            InstantSource clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.assignments = assignments;
        this.accommodations = accommodations;
        this.ledger = ledger;
        this.tokens = tokens;
        this.gate = gate;
        this.people = people;
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts an assignment, or goes on with it: each start raises the epoch and so ends what runs elsewhere. */
    @Transactional
    public StartOutcome start(AssignmentId id, PersonId who, Locale language) {
        return start(id, who, language, Entry.PLAIN);
    }

    /** As {@link #start(AssignmentId, PersonId, Locale)}, with the code of a seat. */
    @Transactional
    public StartOutcome start(AssignmentId id, PersonId who, Locale language, Entry entry) {
        Optional<Assignment> own = rows.lock(id).filter(a -> a.person().equals(who));
        if (own.isEmpty() || !people.find(who).active()) {
            return new NotYours();
        }
        return switch (own.get().state()) {
            case WAITING -> begin(own.get(), language, entry, clock.instant());
            case UNDER_WAY -> resume(id, entry, clock.instant());
            case CLOSED, WITHDRAWN -> new Closed();
        };
    }

    /**
     * What a start at this moment would begin, for those who have to prepare something that takes time before the clock runs. Holds
     * nothing: the start looks again.
     */
    @Transactional(readOnly = true)
    public Optional<Assignment> beginning(AssignmentId id, PersonId who, Entry entry) {
        Instant now = clock.instant();
        return rows.find(id)
                .filter(own -> own.person().equals(who) && own.state() == AssignmentState.WAITING)
                .filter(own -> !now.isBefore(own.opensAt()) && !now.isAfter(own.closesAt()))
                .filter(own -> assignments.missingAgreements(own.id()).isEmpty() && gate.wouldAdmit(id, entry, now));
    }

    private StartOutcome begin(Assignment assignment, Locale language, Entry entry, Instant now) {
        if (now.isBefore(assignment.opensAt())) {
            return new NotYet(assignment.opensAt());
        }
        if (now.isAfter(assignment.closesAt())) {
            return new TooLate(assignment.closesAt());
        }
        if (!assignments.missingAgreements(assignment.id()).isEmpty()) {
            return new AgreementsMissing();
        }
        Optional<StartOutcome> refusal = gate.begin(assignment.id(), entry, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        AttemptId id = new AttemptId(Ids.next());
        List<NewClockEntry> granted = accommodations.firstEntries(assignment);
        Instant deadline = now.plus(granted.stream().map(NewClockEntry::time).reduce(Duration.ZERO, Duration::plus));
        attempts.insert(id, assignment, language, now, deadline);
        granted.forEach(grant -> ledger.insert(id, grant, null, now));
        rows.setState(assignment.id(), AssignmentState.UNDER_WAY);
        audit.record("delivery.attempt.started", subject(id));
        return new Started(id, 1, tokens.issue(id, 1, entry, now), deadline, false);
    }

    private StartOutcome resume(AssignmentId assignment, Entry entry, Instant now) {
        Attempt attempt = attempts.lock(assignment).orElseThrow();
        boolean waits = attempt.kind() == AssignmentKind.ROLE_PLAY && !attempt.closed();
        if (attempt.overAt(now) && !waits) {
            return new Closed();
        }
        boolean sameDevice = tokens.isSameDevice(attempt, entry);
        Optional<StartOutcome> refusal = gate.goOn(assignment, entry, sameDevice, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!sameDevice && entry.device() != null) {
            incidents.note(attempt.id(), List.of(new NewIncident(IncidentKind.OTHER_DEVICE, "", null)));
        }
        int epoch = attempt.epoch() + 1;
        attempts.setEpoch(attempt.id(), epoch);
        audit.record("delivery.attempt.resumed", subject(attempt.id()), Map.of("epoch", String.valueOf(epoch)));
        return new Started(
                attempt.id(), epoch, tokens.issue(attempt.id(), epoch, entry, now), attempt.deadline(), true);
    }

    /** Whose a token is, whatever it still opens; as a rule without asking the database. */
    @PermitAll
    public Optional<Bearer> bearer(String token) {
        return tokens.bearer(token);
    }

    /** What a token's holder may do with the attempt at this moment. */
    public Admission admit(Bearer bearer) {
        Attempt attempt = find(bearer.attempt());
        if (attempt.closed()) {
            return new Admission.Closed(attempt);
        }
        return bearer.epoch() < attempt.epoch() ? new Stale(attempt) : new Admitted(attempt);
    }

    /** As {@link #admit(Bearer)}, for those who have only the token. */
    public Admission admit(AttemptId id, String token) {
        return bearer(token)
                .filter(b -> b.attempt().equals(id))
                .map(this::admit)
                .orElseGet(Unknown::new);
    }

    /**
     * How attempts stand, kept so until the caller's transaction ends: none of them is closed or started anew meanwhile.
     * Those that somebody else holds at this moment are left out rather than waited for: try them again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<AttemptId, Standing> hold(Collection<AttemptId> ids) {
        return attempts.hold(ids);
    }

    /**
     * As it stands until the caller's transaction ends: nobody closes or reopens it meanwhile, or decides on what came late of it.
     * Answers do not wait for that.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Attempt held(AttemptId id) {
        rows.lock(find(id).assignment());
        return find(id);
    }

    public Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow(() -> new IllegalArgumentException("No attempt " + id));
    }

    public Optional<Attempt> of(AssignmentId assignment) {
        return attempts.of(assignment);
    }

    /**
     * Closes what is open. With {@link CloseReason#DEADLINE} only if time is up indeed: it may have been given more, or
     * paused, since somebody looked. A pause that is running ends with it and goes into the ledger.
     *
     * @return whether this call closed it: true once for an attempt, and once more each time that it was reopened
     */
    @Transactional
    public boolean close(AttemptId id, CloseReason reason) {
        AssignmentId assignment = find(id).assignment();
        rows.lock(assignment);
        Attempt attempt = attempts.lock(assignment).orElseThrow();
        Instant now = clock.instant();
        if (attempt.closed() || reason == CloseReason.DEADLINE && !attempt.overAt(now)) {
            return false;
        }
        Instant since = attempt.pausedAt();
        if (since != null) {
            ledger.enterPause(id, since, now);
            ledger.settle(attempt);
        }
        attempts.close(id, reason, now);
        rows.setState(assignment, AssignmentState.CLOSED);
        audit.record("delivery.attempt.closed", subject(id), Map.of("reason", reason.name()));
        return true;
    }

    /** Open attempts whose deadline lies before a moment, the longest overdue first. */
    public List<AttemptId> overdue(AssignmentKind kind, Instant before) {
        return attempts.overdue(kind, before);
    }

    private static Subject subject(AttemptId id) {
        return Subject.of("attempt", id.value());
    }
}
