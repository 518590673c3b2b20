package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.Problem;

/** What may come of writing a material. */
public sealed interface MaterialOutcome {

    /** Stored as its next version, or as it was. */
    record Saved() implements MaterialOutcome {}

    /** @param problems what is wrong with it or missing, by its place in the tree */
    record Unready(List<Problem> problems) implements MaterialOutcome {
        public Unready {
            problems = List.copyOf(problems);
        }
    }

    /** It was to be a new one, and the bank has one of that key. */
    record KeyTaken(String key) implements MaterialOutcome {}

    /** Somebody else has written a version of it since it was read. */
    record Stale() implements MaterialOutcome {}
}
