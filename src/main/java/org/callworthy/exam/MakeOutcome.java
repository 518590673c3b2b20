package org.callworthy.exam;

import java.util.List;
import org.callworthy.exam.assembly.Rule;

/** What came of making a set of forms. */
public sealed interface MakeOutcome {

    record Made(FormSetId set) implements MakeOutcome {}

    /**
     * There are no such forms.
     *
     * @param settled whether none of the rules can be left out; otherwise some of them may be innocent
     */
    record Clashing(List<Rule> rules, boolean settled) implements MakeOutcome {
        public Clashing {
            rules = List.copyOf(rules);
        }
    }

    /** Nothing says that it is impossible, but no more than so many forms were found in time. */
    record NotFound(int forms) implements MakeOutcome {}
}
