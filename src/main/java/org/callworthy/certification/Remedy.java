package org.callworthy.certification;

/** What makes a nonconformity good. */
public enum Remedy {
    /** Root cause, corrective action and a document, accepted by a member of the committee. */
    EVIDENCE,
    /** Another attempt at the component that failed, and only that. */
    RESIT
}
