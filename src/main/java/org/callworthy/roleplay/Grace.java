package org.callworthy.roleplay;

import java.time.Duration;
import java.time.Instant;
import org.callworthy.delivery.Pulse;
import org.springframework.stereotype.Component;

/**
 * How long calls wait for what was recorded in time and is in a browser still: so long can a network be away after the
 * deadline, or after an outage of the servers, in which no page could send anything.
 */
@Component
class Grace {

    static final Duration LENGTH = Duration.ofMinutes(10);

    private final Pulse pulse;

    Grace(Pulse pulse) {
        this.pulse = pulse;
    }

    /** Whether what comes at {@code at} comes too late for a call that ran until {@code deadline}. */
    boolean isOver(Instant deadline, Instant at) {
        return deadline.isBefore(at.minus(LENGTH)) && deadline.isBefore(endedFor(at));
    }

    /** Calls whose deadline lies before this are waited for no longer. */
    Instant endedFor(Instant at) {
        Instant before = at.minus(LENGTH);
        return pulse.servingSince().isBefore(before) ? before : Instant.EPOCH;
    }
}
