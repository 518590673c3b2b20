package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Languages;
import org.callworthy.delivery.Briefing.Phase;
import org.callworthy.scheme.Agreement;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in candidate learns and accepts before an attempt of their own. Called by services. */
@Service
@CalledByServices
public class Briefings {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Cases cases;
    private final Schemes schemes;
    private final Appointments appointments;
    private final SignedIn signedIn;
    private final InstantSource clock;

    Briefings(
            Assignments assignments,
            Attempts attempts,
            Cases cases,
            Schemes schemes,
            Appointments appointments,
            SignedIn signedIn,
            InstantSource clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.cases = cases;
        this.schemes = schemes;
        this.appointments = appointments;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Empty if there is nothing of this kind or it is somebody else's. */
    public Optional<Briefing> find(AssignmentId id, AssignmentKind kind) {
        return own(id, kind).map(this::briefing);
    }

    /** The rules of the component that is to be sat. */
    public Component component(Assignment assignment) {
        return component(rules(cases.find(assignment.caseId())), assignment);
    }

    /** Accepts what the scheme asks for, as read in a language; in this language the attempt will be held. */
    @Transactional
    public void acceptAll(AssignmentId id, AssignmentKind kind, Locale language) {
        Assignment own = own(id, kind).orElseThrow(() -> new AccessDeniedException("Not their assignment"));
        Set<AgreementRef> missing = assignments.missingAgreements(own.id());
        if (!missing.isEmpty()) {
            assignments.accept(own.id(), missing, language);
        }
    }

    /** In which the attempt is held: as the agreements were accepted, or the candidate's own. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public Locale language(AssignmentId id) {
        return assignments.acceptedIn(id).or(signedIn::language).orElse(Languages.ENGLISH);
    }

    /** As asked for, or else as above. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public Locale language(AssignmentId id, @Nullable String asked) {
        return asked != null ? Languages.ofTag(asked) : language(id);
    }

    private Optional<Assignment> own(AssignmentId id, AssignmentKind kind) {
        return assignments.findOwn(id, signedIn.id()).filter(one -> one.kind() == kind);
    }

    private Briefing briefing(Assignment assignment) {
        Case of = cases.find(assignment.caseId());
        SchemeVersion scheme = schemes.version(of.scheme());
        Component component = component(rules(of), assignment);
        Set<AgreementRef> missing = assignments.missingAgreements(assignment.id());
        List<Agreement> toAccept = scheme.agreements().stream()
                .filter(one -> missing.contains(new AgreementRef(one.id(), one.version())))
                .toList();
        return new Briefing(
                assignment,
                component.title(),
                scheme.title(),
                rules(of).title(),
                component.attempts(),
                toAccept,
                phase(assignment),
                appointments.of(assignment.id()),
                assignments.acceptedIn(assignment.id()));
    }

    private LevelRules rules(Case of) {
        return schemes.version(of.scheme()).level(of.level());
    }

    private static Component component(LevelRules level, Assignment assignment) {
        return level.component(assignment.component()).orElseThrow();
    }

    private Phase phase(Assignment assignment) {
        Instant now = clock.instant();
        return switch (assignment.state()) {
            case CLOSED, WITHDRAWN -> Phase.OVER;
            case UNDER_WAY -> underWay(assignment, now) ? Phase.UNDER_WAY : Phase.OVER;
            case WAITING ->
                now.isBefore(assignment.opensAt())
                        ? Phase.NOT_YET
                        : now.isAfter(assignment.closesAt()) ? Phase.MISSED : Phase.READY;
        };
    }

    private boolean underWay(Assignment assignment, Instant now) {
        return attempts.of(assignment.id())
                .filter(attempt -> !attempt.overAt(now))
                .isPresent();
    }
}
