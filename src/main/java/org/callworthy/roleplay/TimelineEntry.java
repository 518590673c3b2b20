package org.callworthy.roleplay;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened during a call.
 *
 * @param seq counts from 1 within an epoch
 * @param step the step of the scenario that it belongs to
 * @param atMillis on the call's clock
 */
public record TimelineEntry(
        int epoch, int seq, TimelineKind kind, @Nullable String step, String detail, int atMillis)
        implements Serializable {

    public static final int LONGEST_DETAIL = 200;
    public static final int LONGEST_STEP = 60;

    public TimelineEntry {
        if (epoch < 1 || seq < 1 || atMillis < 0) {
            throw new IllegalArgumentException("Epoch and seq count from 1, time from 0");
        }
        if (detail.length() > LONGEST_DETAIL || step != null && step.length() > LONGEST_STEP) {
            throw new IllegalArgumentException(
                    "A detail has at most " + LONGEST_DETAIL + " characters, a step " + LONGEST_STEP);
        }
    }
}
