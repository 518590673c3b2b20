package org.callworthy.account;

import java.io.Serializable;

/** What may come of applying a people file: all of it or nothing. */
public sealed interface ImportOutcome extends Serializable {

    record Applied(int hired, int changed) implements ImportOutcome {}

    /** Nothing was applied, as it would do something else by now than what was shown, or a line is refused. */
    record LookAgain(ImportPreview now) implements ImportOutcome {}
}
