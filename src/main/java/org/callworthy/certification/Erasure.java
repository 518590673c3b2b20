package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;

/** That something of a case was erased for good, when and why. */
public record Erasure(What what, Cause cause, Instant at) implements Serializable {

    public enum What {
        RECORDINGS,
        /** Answers, incidents, ratings, results, votes, nonconformities and what was handed in for them. */
        RECORDS
    }

    public enum Cause {
        /** The time for which the scheme keeps it was over. */
        RETENTION,
        /** The candidate withdrew their consent. */
        CONSENT
    }
}
