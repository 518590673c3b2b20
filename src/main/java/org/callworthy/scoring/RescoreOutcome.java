package org.callworthy.scoring;

/** What came of computing a result anew. */
public sealed interface RescoreOutcome {

    record Rescored(ResultId id) implements RescoreOutcome {}

    /** The result had given way to a newer one already. */
    record NotValid() implements RescoreOutcome {}
}
