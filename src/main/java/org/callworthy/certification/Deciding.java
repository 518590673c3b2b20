package org.callworthy.certification;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.NewAssignment;
import org.callworthy.delivery.NextAttempt;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the votes of a round came to. The caller holds the case's lock. */
@Component
class Deciding {

    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final NonconformityRepository nonconformities;
    private final VoteRepository votes;
    private final Closing closing;
    private final Assignments assignments;
    private final Schemes schemes;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    Deciding(
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            NonconformityRepository nonconformities,
            VoteRepository votes,
            Closing closing,
            Assignments assignments,
            Schemes schemes,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.certifications = certifications;
        this.nonconformities = nonconformities;
        this.votes = votes;
        this.closing = closing;
        this.assignments = assignments;
        this.schemes = schemes;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void carryOut(CertificationCase decided, Outcome outcome) {
        Instant now = clock.instant();
        votes.insert(decided.id(), new Decision(decided.round(), outcome, now));
        List<Nonconformity> named = nonconformities.of(decided.id());
        switch (outcome) {
            case PASS -> {
                closing.lapse(named);
                certify(decided, now);
            }
            case FAIL -> closing.close(decided.id(), CaseState.FAILED, now);
            case CONDITIONAL -> {
                closing.lapse(named);
                impose(decided, named, now);
            }
        }
        audit.record(
                "certification.case.decided",
                Subject.of("case", decided.id().value()),
                Map.of("round", String.valueOf(decided.round()), "outcome", outcome.name()));
    }

    private void certify(CertificationCase passed, Instant now) {
        LevelRules level = schemes.version(passed.scheme()).level(passed.level());
        LocalDate from = Days.of(now);
        Certification granted = new Certification(
                new CertificationId(Ids.next()),
                passed.id(),
                passed.person(),
                passed.track(),
                passed.level(),
                passed.scheme(),
                from,
                from.plusMonths(level.validityMonths()).minusDays(1),
                List.of(new StatusEntry(1, StatusEntry.Kind.ACTIVE, Grounds.DECISION, "", now, null)));
        cases.close(passed.id(), CaseState.PASSED, now);
        certifications.insert(granted);
        events.publishEvent(new PersonCertified(granted.id(), passed.id(), passed.person()));
    }

    private void impose(CertificationCase on, List<Nonconformity> named, Instant now) {
        Set<PersonId> concurring = votes.of(on.id()).stream()
                .filter(vote -> vote.round() == on.round() && vote.outcome() == Outcome.CONDITIONAL)
                .map(Vote::member)
                .collect(Collectors.toSet());
        List<Nonconformity> theirs = named.stream()
                .filter(each -> each.round() == on.round() && concurring.contains(each.proposedBy()))
                .toList();
        Conditions.united(theirs).forEach(each -> open(each, now));
        cases.move(on.id(), CaseState.CONDITIONAL, on.round(), now);
    }

    private void open(Nonconformity condition, Instant now) {
        if (condition.what().remedy() == Remedy.EVIDENCE) {
            nonconformities.open(
                    condition.id(), Days.withNotice(condition.what().dueOn(), now), null);
            return;
        }
        String component = Objects.requireNonNull(condition.what().component());
        CaseId caseId = condition.caseId();
        if (!(assignments.nextAttempt(caseId, component) instanceof NextAttempt.Allowed allowed)) {
            throw new IllegalStateException("No attempt is left at " + component + " of case " + caseId);
        }
        LocalDate dueOn = Days.withNotice(condition.what().dueOn(), allowed.from());
        AssignmentId resit = assignments.assign(new NewAssignment(caseId, component, now, Days.endOf(dueOn)));
        nonconformities.open(condition.id(), dueOn, resit);
    }
}
