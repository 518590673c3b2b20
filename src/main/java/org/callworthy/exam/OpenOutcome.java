package org.callworthy.exam;

import java.util.List;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;

/** What came of opening a sitting, or of going on with it. */
public sealed interface OpenOutcome {

    /** Its attempt is the sitting. */
    record Opened(Started started) implements OpenOutcome {

        public SittingId sitting() {
            return SittingId.of(started.attempt());
        }
    }

    /** Not, and why; never {@link Started}. */
    record NotOpened(StartOutcome why) implements OpenOutcome {}

    /** The bank has no form that the person has not had. Nothing has been started. */
    record NoOtherForm() implements OpenOutcome {}

    /** The bank cannot fill the blueprint. Nothing has been started. */
    record BankTooSmall(List<Shortage> shortages) implements OpenOutcome {
        public BankTooSmall {
            shortages = List.copyOf(shortages);
        }
    }
}
