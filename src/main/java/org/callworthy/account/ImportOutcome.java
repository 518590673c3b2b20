package org.callworthy.account;

import java.io.Serializable;
import java.util.List;

/** What may come of applying a people file: all of it or nothing. */
public sealed interface ImportOutcome extends Serializable {

    /** @param hired none of them has a password yet */
    record Applied(List<PersonId> hired, int changed) implements ImportOutcome {}

    /** Nothing was applied, as it would do something else by now than what was shown, or a line is refused. */
    record LookAgain(ImportPreview now) implements ImportOutcome {}
}
