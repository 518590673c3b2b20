package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.yaml.Finding;

/** What would come of importing a bank's file. */
public sealed interface BankPreview {

    /**
     * By the keys of the items, in the order of the file.
     *
     * @param added new, or with a version that is new while none is approved
     * @param replaced with a version that takes the place of the approved one
     * @param back retired when a file had them no more, and approved again
     * @param gone approved from a file, no longer in this one, and so retired
     * @param unchanged how many items stay as they are
     */
    record Changes(List<String> added, List<String> replaced, List<String> back, List<String> gone, int unchanged)
            implements BankPreview {
        public Changes {
            added = List.copyOf(added);
            replaced = List.copyOf(replaced);
            back = List.copyOf(back);
            gone = List.copyOf(gone);
        }

        /** Of a file that came last before: nothing but what another file lost comes back. */
        static Changes repair(BankComparison comparison) {
            List<String> back =
                    comparison.lost().stream().map(StoredVersion::itemKey).toList();
            return new Changes(
                    List.of(),
                    List.of(),
                    back,
                    List.of(),
                    comparison.bank().items().size() - back.size());
        }

        static Changes of(BankComparison comparison) {
            List<String> added = new ArrayList<>();
            List<String> replaced = new ArrayList<>();
            List<String> back = new ArrayList<>();
            for (ItemText item : comparison.bank().items()) {
                if (comparison.stored(item).isEmpty()) {
                    (comparison.replaces(item) ? replaced : added).add(item.key());
                } else if (comparison.stored(item).filter(comparison::comesBack).isPresent()) {
                    back.add(item.key());
                }
            }
            return new Changes(
                    added,
                    replaced,
                    back,
                    comparison.versions().stream()
                            .filter(comparison::isGone)
                            .map(StoredVersion::itemKey)
                            .toList(),
                    comparison.bank().items().size() - added.size() - replaced.size() - back.size());
        }
    }

    /** Nothing would be imported. */
    record Refused(List<Finding> findings) implements BankPreview {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
