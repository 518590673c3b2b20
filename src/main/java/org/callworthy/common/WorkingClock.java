package org.callworthy.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one clock, in whole microseconds, as the databases keep them. Everybody asks it as an {@link InstantSource}.
 *
 * <p>The demo's past is made by the same services as everything else, so it needs the clock to stand in the past for a
 * while: {@link #travelTo}. All threads travel along, those of event listeners and jobs too; so only what runs before
 * pages are served may travel. Time goes on there at its usual pace.
 */
public final class WorkingClock implements InstantSource {

    private final InstantSource system;
    private volatile Duration distance = Duration.ZERO;

    public WorkingClock(InstantSource system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(distance).truncatedTo(ChronoUnit.MICROS);
    }

    /** It is this moment now, and time goes on from there. */
    public void travelTo(Instant moment) {
        distance = Duration.between(system.instant(), moment);
    }

    public void comeBack() {
        distance = Duration.ZERO;
    }
}
