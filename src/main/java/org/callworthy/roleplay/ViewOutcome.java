package org.callworthy.roleplay;

/** What may come of a page's wish to see its performance. */
public sealed interface ViewOutcome {

    record Shown(PerformanceView view) implements ViewOutcome {}

    /** A newer start has taken over. */
    record Elsewhere(int epoch) implements ViewOutcome {}
}
