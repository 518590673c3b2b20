package org.callworthy.certification;

import java.io.Serializable;

/** What came of ending a case before a decision. */
public sealed interface EndOutcome extends Serializable {

    record Ended() implements EndOutcome {}

    /** It had been decided or ended before. */
    record AlreadyOver(CaseState state) implements EndOutcome {}
}
