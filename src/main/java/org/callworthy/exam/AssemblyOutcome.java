package org.callworthy.exam;

import java.util.List;

/** What comes of making a form. */
sealed interface AssemblyOutcome {

    record Assembled(List<FormItem> items) implements AssemblyOutcome {
        public Assembled {
            items = List.copyOf(items);
        }
    }

    /** The bank fills the blueprint, but only with forms that the person has had. */
    record NoOtherForm() implements AssemblyOutcome {}

    record TooFewItems(List<Shortage> shortages) implements AssemblyOutcome {
        public TooFewItems {
            shortages = List.copyOf(shortages);
        }
    }
}
