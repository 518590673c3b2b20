package org.callworthy.certification;

import java.util.List;
import java.util.Optional;
import org.callworthy.delivery.Acceptance;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Finds the texts again that a candidate accepted. */
@Component
class Agreements {

    private final Assignments assignments;
    private final Schemes schemes;

    Agreements(Assignments assignments, Schemes schemes) {
        this.assignments = assignments;
        this.schemes = schemes;
    }

    List<Agreed> of(CaseId id) {
        return assignments.acceptances(id).stream()
                .flatMap(each -> text(each).stream())
                .toList();
    }

    private Optional<Agreed> text(Acceptance accepted) {
        return schemes.version(accepted.scheme()).agreements().stream()
                .filter(each -> each.id().equals(accepted.agreement().key()))
                .findFirst()
                .map(each -> new Agreed(each.title(), each.text(), each.version(), accepted.language(), accepted.at()));
    }
}
