package org.callworthy.certification;

import java.io.Serializable;

/** What came of opening a dossier. */
public sealed interface DossierOutcome extends Serializable permits Dossier, DossierOutcome.KeptAway {

    /** The member must not decide, and so does not see the evidence either. */
    record KeptAway(Barrier barrier) implements DossierOutcome {}
}
