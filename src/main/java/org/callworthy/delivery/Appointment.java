package org.callworthy.delivery;

import java.io.Serializable;

/** When and where somebody sits what is assigned to them, as they may know it. */
public record Appointment(BookingId booking, DayId day, DayPlan plan, int seat, boolean checkedIn)
        implements Serializable {}
