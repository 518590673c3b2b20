package org.callworthy.delivery;

import java.io.Serializable;

/** A place on a day, from 1. @param code see {@link SeatCode} */
public record Seat(SeatId id, DayId day, int number, String code) implements Serializable {}
