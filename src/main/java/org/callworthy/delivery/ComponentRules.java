package org.callworthy.delivery;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.RolePlayComponent;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Reads the rules that bind an assignment from the scheme version of its case. */
@Component
class ComponentRules {

    private final Schemes schemes;

    ComponentRules(Schemes schemes) {
        this.schemes = schemes;
    }

    /** @throws IllegalArgumentException if the level has no such component */
    ComponentRule component(Case of, String component) {
        org.callworthy.scheme.Component rules = schemes.version(of.scheme())
                .level(of.level())
                .component(component)
                .orElseThrow(() -> new IllegalArgumentException("No component " + component + " in case " + of.id()));
        return new ComponentRule(kind(rules), rules.minutes(), rules.attempts(), rules.waitingDays());
    }

    Set<AgreementRef> agreements(Case of) {
        return schemes.version(of.scheme()).agreements().stream()
                .map(agreement -> new AgreementRef(agreement.id(), agreement.version()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static AssignmentKind kind(org.callworthy.scheme.Component component) {
        return switch (component) {
            case ExamComponent exam -> AssignmentKind.EXAM;
            case RolePlayComponent rolePlay -> AssignmentKind.ROLE_PLAY;
        };
    }
}
