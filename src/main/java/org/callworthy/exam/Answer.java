package org.callworthy.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of one item as the browser had it.
 *
 * @param seq counts up within an epoch; the highest of an item is current
 * @param response canonical JSON; null if the item was seen and is open
 * @param spentMs milliseconds on the screen so far
 * @param flagged whether the candidate wants to come back to it
 * @param clientAt the browser's time: evidence only
 */
public record Answer(
        int place,
        int seq,
        @Nullable String response,
        int spentMs,
        boolean flagged,
        @Nullable Instant clientAt) {

    static final int LONGEST_RESPONSE = 50_000;
    private static final int LONGEST_MS = (int) Duration.ofHours(24).toMillis();

    public Answer {
        if (place < 1 || seq < 1) {
            throw new IllegalArgumentException("Items and sequence numbers count from 1");
        }
        if (response != null && response.length() > LONGEST_RESPONSE) {
            throw new IllegalArgumentException("A response has at most " + LONGEST_RESPONSE + " characters");
        }
        clientAt = clientAt == null ? null : clientAt.truncatedTo(ChronoUnit.MICROS);
        spentMs = Math.clamp(spentMs, 0, LONGEST_MS);
    }

    /** As an answer that is sent once more; the time beside it is no part of what was answered. */
    boolean saysTheSameAs(Answer other) {
        return flagged == other.flagged && Objects.equals(response, other.response);
    }
}
