package org.callworthy.delivery;

import java.io.Serializable;

/** A place on a day, from 1. @param code see {@link SeatCode}; empty for whoever is not to see it */
public record Seat(SeatId id, DayId day, int number, String code) implements Serializable {

    Seat withoutCode() {
        return new Seat(id, day, number, "");
    }
}
