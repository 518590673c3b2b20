package org.callworthy.exam;

import java.util.List;

/** What comes of making a form. */
sealed interface AssemblyOutcome {

    record Assembled(List<FormItem> items) implements AssemblyOutcome {
        public Assembled {
            items = List.copyOf(items);
        }
    }

    record TooFewItems(List<Shortage> shortages) implements AssemblyOutcome {
        public TooFewItems {
            shortages = List.copyOf(shortages);
        }
    }
}
