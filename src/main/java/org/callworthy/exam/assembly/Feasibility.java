package org.callworthy.exam.assembly;

/** Whether rules can hold together. */
enum Feasibility {
    POSSIBLE,
    IMPOSSIBLE,
    /** The time did not suffice to tell. */
    UNKNOWN
}
