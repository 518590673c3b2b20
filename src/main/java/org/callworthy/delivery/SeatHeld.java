package org.callworthy.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A seat that somebody has or had on an exam day. @param endedAt null unless it was cancelled or missed */
public record SeatHeld(
        String day,
        String place,
        Instant opensAt,
        Instant closesAt,
        int seat,
        @Nullable Instant checkedInAt,
        @Nullable Instant endedAt) {}
