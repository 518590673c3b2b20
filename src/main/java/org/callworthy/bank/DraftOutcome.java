package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.Problem;

/** What may come of an author's act on a draft. */
public sealed interface DraftOutcome {

    /** @param problems what is still wrong or missing */
    record Done(ItemVersionId id, int revision, List<Problem> problems) implements DraftOutcome {
        public Done {
            problems = List.copyOf(problems);
        }
    }

    /** Another item has the key, in this bank or another. */
    record KeyTaken(String key) implements DraftOutcome {}

    /** A key is of lower-case letters, digits and hyphens, and at most 60 characters long. */
    record KeyUnfit(String key) implements DraftOutcome {}

    /** A version of the item is being written or reviewed already. */
    record AlreadyOpen(ItemVersionId id) implements DraftOutcome {}

    /** Somebody saved it meanwhile, it is not a draft any more, or a newer version has taken its place; nothing was changed. */
    record Stale() implements DraftOutcome {}

    /** It cannot go to review. */
    record Unready(List<Problem> problems) implements DraftOutcome {
        public Unready {
            problems = List.copyOf(problems);
        }
    }
}
