package org.callworthy.certification;

/** What a member votes for, and what a round comes to. */
public enum Outcome {
    PASS,
    CONDITIONAL,
    FAIL
}
