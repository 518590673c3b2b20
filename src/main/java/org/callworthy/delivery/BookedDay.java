package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;

/** A day that somebody is booked on, as far as others may say. */
public record BookedDay(DayId day, String title, Instant opensAt, Instant closesAt) implements Serializable {

    boolean overlaps(DayPlan other) {
        return opensAt.isBefore(other.closesAt()) && other.opensAt().isBefore(closesAt);
    }
}
