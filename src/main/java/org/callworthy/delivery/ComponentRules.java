package org.callworthy.delivery;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the rules that bind an assignment from the scheme version of its case. */
@Component
class ComponentRules {

    ComponentRule component(Case of, String component) {
        throw new UnsupportedOperationException(component + " of " + of.scheme());
    }

    Set<AgreementRef> agreements(Case of) {
        throw new UnsupportedOperationException("agreements of " + of.scheme());
    }
}
