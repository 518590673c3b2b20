package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.callworthy.delivery.NextAttempt.Allowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to do, and within which window. Called by services, which guard their own doors. */
@Service
@CalledByServices
public class Assignments {

    private final AssignmentRepository assignments;
    private final Cases cases;
    private final ComponentRules rules;
    private final BookingEnds bookings;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Assignments(
            AssignmentRepository assignments,
            Cases cases,
            ComponentRules rules,
            BookingEnds bookings,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.assignments = assignments;
        this.cases = cases;
        this.rules = rules;
        this.bookings = bookings;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether, and from when, the component can be assigned again. */
    public NextAttempt nextAttempt(CaseId caseId, String component) {
        return nextAttempt(cases.find(caseId), component);
    }

    /** As {@link #nextAttempt(CaseId, String)}, also of a case that is about to be opened. */
    public NextAttempt nextAttempt(Case of, String component) {
        return nextAttempt(rules.component(of, component), of, component);
    }

    /** @throws IllegalStateException if {@link #nextAttempt} does not allow it; ask there first */
    @Transactional
    public AssignmentId assign(NewAssignment wanted) {
        Case to = cases.find(wanted.caseId());
        ComponentRule rule = rules.component(to, wanted.component());
        if (!(nextAttempt(rule, to, wanted.component()) instanceof Allowed allowed)
                || wanted.closesAt().isBefore(allowed.from())) {
            throw new IllegalStateException("Not to be assigned now: " + wanted);
        }
        Instant opensAt = wanted.opensAt().isBefore(allowed.from()) ? allowed.from() : wanted.opensAt();
        Assignment assigned = new Assignment(
                new AssignmentId(Ids.next()),
                to.id(),
                to.person(),
                rule.kind(),
                wanted.component(),
                allowed.attemptNo(),
                opensAt,
                wanted.closesAt(),
                rule.minutes(),
                AssignmentState.WAITING);
        assignments.insert(assigned, signedIn.idIfAny(), clock.instant());
        audit.record(
                "delivery.assignment.made",
                subject(assigned.id()),
                Map.of("case", to.id().toString(), "component", wanted.component()));
        return assigned.id();
    }

    public Assignment find(AssignmentId id) {
        return assignments.find(id).orElseThrow(() -> new IllegalArgumentException("No assignment " + id));
    }

    /** The person's own, if it is theirs: what a screen asks with an id out of an address. */
    public Optional<Assignment> findOwn(AssignmentId id, PersonId person) {
        return assignments.find(id).filter(a -> a.person().equals(person));
    }

    /** All of a person's assignments, newest first. */
    public List<Assignment> of(PersonId person) {
        return assignments.of(person);
    }

    public List<Assignment> of(CaseId caseId) {
        return assignments.of(caseId);
    }

    public Set<AgreementRef> missingAgreements(AssignmentId id) {
        Set<AgreementRef> missing = new LinkedHashSet<>(rules.agreements(cases.find(find(id).caseId())));
        missing.removeAll(assignments.accepted(id));
        return missing;
    }

    /** Notes that the candidate accepted agreements, as read in a language. Accepting twice changes nothing. */
    @Transactional
    public void accept(AssignmentId id, Collection<AgreementRef> agreements, Locale language) {
        Case of = cases.find(find(id).caseId());
        assignments.insertAcceptances(id, agreements, of.scheme(), language, clock.instant());
        audit.record("delivery.agreements.accepted", subject(id));
    }

    /** What the candidate accepted in a case, each agreement once, the earliest first. */
    public List<Acceptance> acceptances(CaseId id) {
        Map<AgreementRef, Acceptance> first = new LinkedHashMap<>();
        assignments.acceptances(id).forEach(each -> first.putIfAbsent(each.agreement(), each));
        return List.copyOf(first.values());
    }

    /** The language in which agreements were accepted last: what the candidate chose for the attempt, too. */
    public Optional<Locale> acceptedIn(AssignmentId id) {
        return assignments.acceptedIn(id);
    }

    /**
     * Moves the window of what has not been begun, missed or not: the attempt is the same, so no limit is touched.
     *
     * @return whether it had not been begun or taken back
     */
    @Transactional
    public boolean giveWindow(AssignmentId id, Instant opensAt, Instant closesAt) {
        Assignment assignment = assignments.lock(id).orElseThrow();
        if (assignment.state() != AssignmentState.WAITING) {
            return false;
        }
        bookings.endMissed(id);
        assignments.setWindow(id, opensAt, closesAt);
        audit.record(
                "delivery.assignment.window-given",
                subject(id),
                Map.of("opens", opensAt.toString(), "closes", closesAt.toString()));
        return true;
    }

    /** Takes back what has not been begun. */
    @Transactional
    public boolean withdraw(AssignmentId id) {
        Assignment assignment = assignments.lock(id).orElseThrow();
        if (assignment.state() != AssignmentState.WAITING) {
            return false;
        }
        assignments.setState(id, AssignmentState.WITHDRAWN);
        bookings.withdrawn(id);
        audit.record("delivery.assignment.withdrawn", subject(id));
        return true;
    }

    /** Before when an assignment may not be begun, as waiting days after an earlier attempt of it are not over. */
    Instant waitedUntil(Assignment of) {
        if (of.attemptNo() == 1) {
            return Instant.MIN;
        }
        Case in = cases.find(of.caseId());
        ComponentRule rule = rules.component(in, of.component());
        return new AttemptLimit(rule.attempts(), rule.waitingDays())
                .waited(assignments.past(cases.countingFor(in), of.component()))
                .orElse(Instant.MIN);
    }

    private NextAttempt nextAttempt(ComponentRule rule, Case of, String component) {
        return new AttemptLimit(rule.attempts(), rule.waitingDays())
                .next(assignments.past(cases.countingFor(of), component), clock.instant());
    }

    private static Subject subject(AssignmentId id) {
        return Subject.of("assignment", id.value());
    }
}
