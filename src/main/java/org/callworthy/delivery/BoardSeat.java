package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where somebody on the board has a seat. */
public record BoardSeat(
        BookingId booking,
        DayId day,
        String title,
        boolean remote,
        Instant opensAt,
        int number,
        @Nullable Instant checkedInAt)
        implements Serializable {}
