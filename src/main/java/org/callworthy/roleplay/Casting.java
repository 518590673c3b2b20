package org.callworthy.roleplay;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.Cases;
import org.callworthy.scheme.RolePlayComponent;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Chooses the scenario: one of those that the scheme names, by chance, rather one that the person has not been in. */
@Component
class Casting {

    private final Cases cases;
    private final Schemes schemes;
    private final ScenarioRepository scenarios;
    private final PerformanceRepository performances;
    private final SecureRandom chance = new SecureRandom();

    Casting(Cases cases, Schemes schemes, ScenarioRepository scenarios, PerformanceRepository performances) {
        this.cases = cases;
        this.schemes = schemes;
        this.scenarios = scenarios;
        this.performances = performances;
    }

    Optional<ScenarioVersion> scenario(Attempt attempt) {
        List<ScenarioVersion> all = scenarios.published(component(attempt).scenarios());
        Set<String> played = performances.playedBy(attempt.person());
        List<ScenarioVersion> fresh = all.stream()
                .filter(version -> !played.contains(version.scenario().key()))
                .toList();
        List<ScenarioVersion> choice = fresh.isEmpty() ? all : fresh;
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(chance.nextInt(choice.size())));
    }

    private RolePlayComponent component(Attempt attempt) {
        Case of = cases.find(attempt.caseId());
        return schemes.version(of.scheme())
                .level(of.level())
                .component(attempt.component())
                .map(RolePlayComponent.class::cast)
                .orElseThrow();
    }
}
