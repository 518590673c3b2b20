package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt after its deadline or the hand-in.
 *
 * @param questions how many were answered so, however often
 * @param firstSaid by the candidate’s clock: evidence only; null if no answer says it
 * @param lastSaid by the candidate’s clock, too
 * @param firstCame by the server’s clock
 * @param lastCame by the server’s clock
 */
public record LateCame(
        int questions,
        @Nullable Instant firstSaid,
        @Nullable Instant lastSaid,
        Instant firstCame,
        Instant lastCame) implements Serializable {}
