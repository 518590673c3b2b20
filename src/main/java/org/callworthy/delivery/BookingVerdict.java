package org.callworthy.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody can be booked: what they would sit, or why not. */
record BookingVerdict(List<Assignment> parts, @Nullable BookingOutcome why) {

    static BookingVerdict can(List<Assignment> parts) {
        return new BookingVerdict(List.copyOf(parts), null);
    }

    static BookingVerdict cannot(BookingOutcome why) {
        return new BookingVerdict(List.of(), why);
    }

    Optional<BookingOutcome> refusal() {
        return Optional.ofNullable(why);
    }
}
