package org.callworthy.certification;

import static org.callworthy.certification.OpenOutcome.AlreadyHeld;
import static org.callworthy.certification.OpenOutcome.AlreadyOpen;
import static org.callworthy.certification.OpenOutcome.Disabled;
import static org.callworthy.certification.OpenOutcome.LevelNotOpen;
import static org.callworthy.certification.OpenOutcome.NoAttemptLeft;
import static org.callworthy.certification.OpenOutcome.Opened;
import static org.callworthy.certification.OpenOutcome.PrerequisitesMissing;
import static org.callworthy.certification.OpenOutcome.Waiting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.NewAssignment;
import org.callworthy.delivery.NextAttempt;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admits one person to the examination for a level: checks first, then a case with an assignment for each component. */
@Component
class Opening {

    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final Cases identities;
    private final Assignments assignments;
    private final Deciders deciders;
    private final Schemes schemes;
    private final People people;
    private final AuditLog audit;
    private final InstantSource clock;

    Opening(
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            Cases identities,
            Assignments assignments,
            Deciders deciders,
            Schemes schemes,
            People people,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.certifications = certifications;
        this.identities = identities;
        this.assignments = assignments;
        this.deciders = deciders;
        this.schemes = schemes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OpenOutcome open(Person person, Track track, Level level, Window window) {
        return refusal(person, track, level, window).orElseGet(() -> {
            SchemeVersion scheme = schemes.current(track);
            return open(person, scheme, scheme.level(level), window);
        });
    }

    /** Why a case could not be opened now; empty where it could. */
    Optional<OpenOutcome> refusal(Person person, Track track, Level level, Window window) {
        Optional<SchemeVersion> scheme = schemes.inForce(track);
        Optional<LevelRules> rules = scheme.flatMap(s -> s.levels().stream()
                .filter(l -> l.level() == level && l.isOpen())
                .findFirst());
        return rules.isEmpty()
                ? Optional.of(new LevelNotOpen())
                : refusal(person, track, rules.get())
                        .or(() -> attemptsUsed(person, scheme.orElseThrow(), rules.get(), window));
    }

    private Optional<OpenOutcome> refusal(Person person, Track track, LevelRules rules) {
        if (!person.active()) {
            return Optional.of(new Disabled());
        }
        Optional<CaseId> open = cases.open(person.id(), track, rules.level());
        if (open.isPresent()) {
            return Optional.of(new AlreadyOpen(open.get()));
        }
        List<Certification> inForce = inForce(person, track);
        Optional<Certification> same =
                inForce.stream().filter(c -> c.level() == rules.level()).findFirst();
        if (same.isPresent()) {
            return Optional.of(new AlreadyHeld(same.get().id(), same.get().validUntil()));
        }
        List<Prerequisite> missing = background(person, inForce).missing(rules.prerequisites());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new PrerequisitesMissing(missing));
    }

    private Optional<OpenOutcome> attemptsUsed(Person person, SchemeVersion scheme, LevelRules rules, Window window) {
        Case wanted = new Case(
                new CaseId(Ids.next()), person.id(), scheme.track(), rules.level(), scheme.id(), clock.instant());
        return rules.components().stream()
                .flatMap(component -> attemptsUsed(wanted, component.id(), window).stream())
                .findFirst();
    }

    private Optional<OpenOutcome> attemptsUsed(Case wanted, String component, Window window) {
        return switch (assignments.nextAttempt(wanted, component)) {
            case NextAttempt.UsedUp(int attempts) -> Optional.of(new NoAttemptLeft(component, attempts));
            case NextAttempt.Allowed allowed
            when window.closesAt().isBefore(allowed.from()) -> Optional.of(new Waiting(allowed.from()));
            case NextAttempt.Allowed allowed -> Optional.empty();
            case NextAttempt.StillOpen open ->
                throw new IllegalStateException("Open in a case that has ended: " + open);
        };
    }

    /** Valid or suspended: a suspension is not to be got around by a new case. */
    private List<Certification> inForce(Person person, Track track) {
        Instant now = clock.instant();
        return certifications.of(person.id()).stream()
                .filter(c -> c.track() == track)
                .filter(c -> c.statusAt(now) == Status.VALID || c.statusAt(now) == Status.SUSPENDED)
                .toList();
    }

    private Background background(Person person, List<Certification> inForce) {
        Instant now = clock.instant();
        return new Background(
                Days.of(now),
                person.employedOn(),
                people.trainingHours(person.id()),
                inForce.stream()
                        .filter(c -> c.statusAt(now) == Status.VALID)
                        .map(Certification::level)
                        .collect(Collectors.toSet()));
    }

    private OpenOutcome open(Person person, SchemeVersion scheme, LevelRules rules, Window window) {
        Instant now = clock.instant();
        CaseId id = identities.open(person.id(), scheme.track(), rules.level(), scheme.id());
        cases.insert(new CertificationCase(
                id, person.id(), scheme.track(), rules.level(), scheme.id(), CaseState.EXAMINATION, 1, now, now, null));
        deciders.noteTrainers(id, person.id());
        rules.components()
                .forEach(component ->
                        assignments.assign(new NewAssignment(id, component.id(), window.opensAt(), window.closesAt())));
        audit.record(
                "certification.case.opened",
                Subject.of("case", id.value()),
                Map.of("track", scheme.track().key(), "level", rules.level().name()));
        return new Opened(id);
    }
}
