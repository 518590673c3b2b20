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

    /** No such forms exist. @param clash rules of which none can be left out: without any one of them there are forms */
    record Impossible(List<Rule> clash) implements AssemblyOutcome {
        public Impossible {
            clash = List.copyOf(clash);
        }
    }

    /** Nothing says that it is impossible, but no more than {@code forms} were found in time. */
    record NotFound(int forms) implements AssemblyOutcome {}
}
