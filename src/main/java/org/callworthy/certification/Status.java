package org.callworthy.certification;

/** How a certification stands at a moment, in law. */
public enum Status {
    /** Valid from a later day on. */
    NOT_YET,
    VALID,
    EXPIRED,
    SUSPENDED,
    WITHDRAWN
}
