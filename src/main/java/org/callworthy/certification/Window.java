package org.callworthy.certification;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** From when until when what is assigned can be begun. */
public record Window(Instant opensAt, Instant closesAt) implements Serializable {

    public Window {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("The window closes before it opens");
        }
    }

    public static Window ofDays(Instant opensAt, int days) {
        return new Window(opensAt, opensAt.plus(Duration.ofDays(days)));
    }
}
