package org.callworthy.exam.assembly;

import java.util.List;

/** What may come of assembling forms. */
public sealed interface AssemblyOutcome {

    /** @param forms items in the order of the cells */
    record Assembled(List<List<Candidate>> forms) implements AssemblyOutcome {
        public Assembled {
            forms = forms.stream().map(List::copyOf).toList();
        }
    }

    /**
     * No such forms exist.
     *
     * @param clash rules that cannot hold together
     * @param settled whether none of them can be left out: without any one of them nothing stands against the rest. Otherwise the
     *     time did not suffice to tell, and some may be innocent
     */
    record Impossible(List<Rule> clash, boolean settled) implements AssemblyOutcome {
        public Impossible {
            clash = List.copyOf(clash);
        }
    }

    /** Nothing says that it is impossible, but no more than {@code forms} were found in time. */
    record NotFound(int forms) implements AssemblyOutcome {}
}
