package org.callworthy.exam;

import java.time.Instant;

/**
 * How the answers of a request were taken. Durable they are in any case.
 *
 * @param stale from an older epoch: they do not count
 * @param late after the deadline or the hand-in: they do not count
 * @param paused the clock stands still; answers count
 */
record Verdict(boolean stale, boolean late, Instant deadline, boolean paused) {}
