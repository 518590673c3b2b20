package org.callworthy.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.Schemes;

/** What is to be done in a case: each component with its newest assignment, in the scheme's order. */
@org.springframework.stereotype.Component
class CaseParts {

    private final Assignments assignments;
    private final Schemes schemes;

    CaseParts(Assignments assignments, Schemes schemes) {
        this.assignments = assignments;
        this.schemes = schemes;
    }

    List<LevelStanding.Part> of(CertificationCase on) {
        List<Assignment> all = assignments.of(on.id());
        return schemes.version(on.scheme()).level(on.level()).components().stream()
                .flatMap(component -> newest(component, all).stream())
                .toList();
    }

    private static Optional<LevelStanding.Part> newest(Component component, List<Assignment> all) {
        return all.stream()
                .filter(assignment -> assignment.component().equals(component.id()))
                .max(Comparator.comparingInt(Assignment::attemptNo))
                .map(assignment -> new LevelStanding.Part(component.title(), assignment));
    }
}
