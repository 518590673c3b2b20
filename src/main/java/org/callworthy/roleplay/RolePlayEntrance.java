package org.callworthy.roleplay;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Briefings;
import org.callworthy.roleplay.RolePlayBriefing.Part;
import org.springframework.stereotype.Service;

/** What a candidate learns and accepts before a role-play. Each sees their own only. */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class RolePlayEntrance {

    private final Briefings briefings;
    private final Attempts attempts;
    private final PerformanceRepository performances;
    private final ScenarioRepository scenarios;

    RolePlayEntrance(
            Briefings briefings, Attempts attempts, PerformanceRepository performances, ScenarioRepository scenarios) {
        this.briefings = briefings;
        this.attempts = attempts;
        this.performances = performances;
        this.scenarios = scenarios;
    }

    /** Empty if there is no such role-play or it is somebody else's. */
    public Optional<RolePlayBriefing> find(AssignmentId id) {
        return briefings
                .find(id, AssignmentKind.ROLE_PLAY)
                .map(attempt -> new RolePlayBriefing(attempt, attempts.of(id).flatMap(this::part)));
    }

    /** Accepts what the scheme asks for, as read in a language; in this language the call will be held. */
    public void acceptAll(AssignmentId id, Locale language) {
        briefings.acceptAll(id, AssignmentKind.ROLE_PLAY, language);
    }

    private Optional<Part> part(Attempt attempt) {
        return performances
                .find(new PerformanceId(attempt.id().value()))
                .flatMap(performance -> scenarios.find(performance.scenario()))
                .map(version -> part(version.scenario(), attempt.language()));
    }

    private static Part part(Scenario scenario, Locale language) {
        return new Part(
                language,
                scenario.title().in(language),
                scenario.setting().in(language),
                scenario.alias().in(language));
    }
}
