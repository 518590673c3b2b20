package org.callworthy.certification;

import java.io.Serializable;
import org.callworthy.document.Refused;

/** What came of handing in evidence. */
public sealed interface HandInOutcome extends Serializable {

    record HandedIn(AnswerId id) implements HandInOutcome {}

    record FileRefused(Refused why) implements HandInOutcome {}

    /** Refused: it is closed, lapsed, or the committee is looking at an answer. */
    record NotOpen(NonconformityState state) implements HandInOutcome {}

    /** Refused: the committee is deciding anew; nothing that comes now would be looked at. */
    record BeforeCommittee() implements HandInOutcome {}

    /** Somebody else's, none at all, or one that a resit makes good. */
    record NotYours() implements HandInOutcome {}
}
