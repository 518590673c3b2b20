package org.callworthy.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * This machine's clock beside the database's, which all nodes share: each node judges by its own whether an answer came in
 * time. Looked at from the start on, as often as the pulse beats.
 */
@Component
public class NodeClock {

    static final Duration TOLERATED = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(NodeClock.class);

    private final OutageRepository database;
    private final InstantSource machine;
    private volatile Duration ahead = Duration.ZERO;

    @Autowired
    NodeClock(OutageRepository database) {
        this(database, InstantSource.system());
    }

    NodeClock(OutageRepository database, InstantSource machine) {
        this.database = database;
        this.machine = machine;
    }

    /** By how much this machine is ahead of the database, negative if it is behind; zero within what is tolerated. */
    public Duration ahead() {
        return ahead;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void compare() {
        Instant asked = machine.instant();
        Instant theirs = database.time();
        Duration now = beyond(asked, theirs, machine.instant());
        if (!now.isZero() && ahead.isZero()) {
            LOG.warn("This machine's clock differs from the database's by {} ms: set both by NTP", now.toMillis());
        }
        ahead = now;
    }

    /** The database looked at its clock at some moment between question and answer. */
    private static Duration beyond(Instant asked, Instant theirs, Instant answered) {
        if (theirs.plus(TOLERATED).isBefore(asked)) {
            return Duration.between(theirs, asked);
        }
        return theirs.minus(TOLERATED).isAfter(answered) ? Duration.between(theirs, answered) : Duration.ZERO;
    }
}
