package org.callworthy.scoring;

import java.io.Serializable;
import java.time.Instant;

/** When and why a result gave way to a newer computation. */
public record Superseded(Instant at, String reason) implements Serializable {

    public static final int LONGEST_REASON = 400;

    public Superseded {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
        }
    }
}
