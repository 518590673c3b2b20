package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.Finding;

/** What may come of importing a bank. */
public sealed interface ImportOutcome {

    /**
     * @param added versions that are new
     * @param unchanged versions that were there
     * @param retired versions that are no longer used: replaced by a newer one, or gone from the file
     * @param left why materials and items of a shipped file stay as they are here
     * @param complete whether the bank has, or had, each of the items that are left
     */
    record Imported(int added, int unchanged, int retired, List<Finding> left, boolean complete)
            implements ImportOutcome {
        public Imported {
            left = List.copyOf(left);
        }

        public Imported(int added, int unchanged, int retired) {
            this(added, unchanged, retired, List.of(), true);
        }
    }

    /** Nothing was imported. */
    record Refused(List<Finding> findings) implements ImportOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
