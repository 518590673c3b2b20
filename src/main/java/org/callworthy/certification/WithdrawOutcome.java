package org.callworthy.certification;

import java.io.Serializable;

/** What came of withdrawing consent. */
public sealed interface WithdrawOutcome extends Serializable {

    /** The examination ended without a result, and its recordings are erased. */
    record ExaminationEnded() implements WithdrawOutcome {}

    /** What was decided stands; the recordings are erased. */
    record RecordingsErased() implements WithdrawOutcome {}

    /** The recordings had been erased before. */
    record NothingLeft() implements WithdrawOutcome {}
}
