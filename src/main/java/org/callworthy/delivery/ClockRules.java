package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** How much time is given back or added. Parts of a second are rounded up, in the candidate's favour. */
final class ClockRules {

    private ClockRules() {}

    static Duration wholeSeconds(Duration time) {
        return time.getNano() == 0 ? time : time.minusNanos(time.getNano()).plusSeconds(1);
    }

    /** @param percent of the minutes that the component allows */
    static Duration accommodation(Duration allowed, int percent) {
        return wholeSeconds(allowed.multipliedBy(percent).dividedBy(100));
    }

    /**
     * What an outage took from an attempt: the part of it in which the attempt's clock ran.
     *
     * @param running from the start to the deadline, or to the hand-in
     * @param stood pauses, and outages that were credited before: nothing is given back twice
     */
    static Duration lost(Span outage, Span running, Collection<Span> stood) {
        return wholeSeconds(outage.and(running).stream()
                .flatMap(hit -> hit.without(stood).stream())
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus));
    }

    /**
     * What goes into the ledger so that an attempt has the time that it is given from now on. What has passed since it was over
     * could not be used, so it does not count.
     *
     * @param over the deadline, or the moment at which an attempt was ended before
     */
    static List<Grant> grants(ClockEntryKind kind, Duration time, Instant over, Instant now) {
        Duration past = Duration.between(over, now);
        return past.isPositive()
                ? List.of(new Grant(ClockEntryKind.REOPENED, wholeSeconds(past)), new Grant(kind, time))
                : List.of(new Grant(kind, time));
    }

    record Grant(ClockEntryKind kind, Duration time) {}
}
