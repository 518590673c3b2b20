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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.NewAssignment;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Admits one person to the examination for a level: checks first, then a case with an assignment for each component. */
@Component
class Opening {

    private final CertificationCaseRepository cases;
    private final Applicants applicants;
    private final Cases identities;
    private final Assignments assignments;
    private final Retakes retakes;
    private final Deciders deciders;
    private final Schemes schemes;
    private final AuditLog audit;
    private final InstantSource clock;

    Opening(
            CertificationCaseRepository cases,
            Applicants applicants,
            Cases identities,
            Assignments assignments,
            Retakes retakes,
            Deciders deciders,
            Schemes schemes,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.applicants = applicants;
        this.identities = identities;
        this.assignments = assignments;
        this.retakes = retakes;
        this.deciders = deciders;
        this.schemes = schemes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    OpenOutcome open(PersonId person, Track track, Level level, Window window) {
        return refusals(List.of(person), track, level, window)
                .getOrDefault(person, Optional.empty())
                .orElseGet(() -> {
                    SchemeVersion scheme = schemes.current(track);
                    return open(person, scheme, scheme.level(level), window);
                });
    }

    /** Why a case could not be opened now for each of the people; empty where it could. */
    Map<PersonId, Optional<OpenOutcome>> refusals(
            Collection<PersonId> persons, Track track, Level level, Window window) {
        Optional<SchemeVersion> scheme = schemes.inForce(track);
        Optional<LevelRules> rules = scheme.flatMap(s -> s.levels().stream()
                .filter(l -> l.level() == level && l.isOpen())
                .findFirst());
        Map<PersonId, Optional<OpenOutcome>> refusals = new LinkedHashMap<>();
        applicants
                .of(persons, track, level)
                .forEach((id, applicant) -> refusals.put(
                        id,
                        rules.isEmpty()
                                ? Optional.of(new LevelNotOpen())
                                : refusal(applicant, track, rules.get())
                                        .or(() -> attemptsUsed(applicant, scheme.orElseThrow(), rules.get(), window))));
        return refusals;
    }

    private Optional<OpenOutcome> refusal(Applicant applicant, Track track, LevelRules rules) {
        if (!applicant.person().active()) {
            return Optional.of(new Disabled());
        }
        if (applicant.open().isPresent()) {
            return applicant.open().map(AlreadyOpen::new);
        }
        List<Certification> inForce = inForce(applicant, track);
        Optional<Certification> same =
                inForce.stream().filter(c -> c.level() == rules.level()).findFirst();
        if (same.isPresent()) {
            return Optional.of(new AlreadyHeld(same.get().id(), same.get().validUntil()));
        }
        List<Prerequisite> missing = background(applicant, inForce).missing(rules.prerequisites());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new PrerequisitesMissing(missing));
    }

    private Optional<OpenOutcome> attemptsUsed(
            Applicant applicant, SchemeVersion scheme, LevelRules rules, Window window) {
        if (!applicant.endedBefore()) {
            return Optional.empty();
        }
        return switch (retakes.of(applicant.person().id(), scheme, rules)) {
            case Retake.Now now -> Optional.empty();
            case Retake.From(Instant at) ->
                window.closesAt().isBefore(at) ? Optional.of(new Waiting(at)) : Optional.empty();
            case Retake.UsedUp(String component, int attempts) -> Optional.of(new NoAttemptLeft(component, attempts));
        };
    }

    /** Valid or suspended: a suspension is not to be got around by a new case. */
    private List<Certification> inForce(Applicant applicant, Track track) {
        Instant now = clock.instant();
        return applicant.certifications().stream()
                .filter(c -> c.track() == track)
                .filter(c -> c.statusAt(now) == Status.VALID || c.statusAt(now) == Status.SUSPENDED)
                .toList();
    }

    private Background background(Applicant applicant, List<Certification> inForce) {
        Instant now = clock.instant();
        return new Background(
                Days.of(now),
                applicant.person().employedOn(),
                applicant.trainingHours(),
                inForce.stream()
                        .filter(c -> c.statusAt(now) == Status.VALID)
                        .map(Certification::level)
                        .collect(Collectors.toSet()));
    }

    private OpenOutcome open(PersonId person, SchemeVersion scheme, LevelRules rules, Window window) {
        Instant now = clock.instant();
        CaseId id = identities.open(person, scheme.track(), rules.level(), scheme.id());
        cases.insert(new CertificationCase(
                id, person, scheme.track(), rules.level(), scheme.id(), CaseState.EXAMINATION, 1, now, now, null));
        deciders.noteTrainers(id, person);
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
