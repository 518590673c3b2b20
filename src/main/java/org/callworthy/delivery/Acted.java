package org.callworthy.delivery;

import java.io.Serializable;
import java.util.List;
import org.callworthy.delivery.ClockOutcome.Changed;
import org.callworthy.delivery.ClockOutcome.Refused;
import org.callworthy.delivery.ClockOutcome.Why;

/**
 * What came of one act on many attempts.
 *
 * @param reopened of those changed, how many go on after the end
 * @param refused why, once for each attempt that got nothing
 */
public record Acted(int changed, int reopened, List<Why> refused) implements Serializable {

    static Acted of(List<ClockOutcome> outcomes) {
        List<Changed> changed = outcomes.stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .toList();
        return new Acted(
                changed.size(),
                (int) changed.stream().filter(Changed::reopened).count(),
                outcomes.stream()
                        .filter(Refused.class::isInstance)
                        .map(outcome -> ((Refused) outcome).why())
                        .toList());
    }
}
