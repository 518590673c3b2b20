package org.callworthy.certification;

/** How far a case has come. */
public enum CaseState {
    /** Components are being examined and rated. */
    EXAMINATION,
    /** All evidence is there: the committee votes. */
    DECISION,
    /** Passed on conditions that are not fulfilled yet. */
    CONDITIONAL,
    PASSED,
    FAILED,
    /** Ended without a decision. */
    WITHDRAWN;

    public boolean isOver() {
        return this == PASSED || this == FAILED || this == WITHDRAWN;
    }
}
