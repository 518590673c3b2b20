package org.callworthy.certification;

import java.io.Serializable;

/** What came of changing a status. */
public sealed interface StatusOutcome extends Serializable {

    record Changed(Status now) implements StatusOutcome {}

    /** Refused: not from the status that the certification has now. */
    record NotFrom(Status current) implements StatusOutcome {}

    record Involved() implements StatusOutcome {}

    record OwnCertification() implements StatusOutcome {}
}
