package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/** A booking in a day's list. @param team null if they stand in none */
public record BookingLine(
        BookingId booking,
        SeatId seat,
        int number,
        PersonId person,
        String name,
        String username,
        @Nullable String team,
        @Nullable Instant checkedInAt,
        List<Part> parts)
        implements Serializable {

    public record Part(AssignmentId assignment, PartKey what, AssignmentState state) implements Serializable {}

    public BookingLine {
        parts = List.copyOf(parts);
    }

    public boolean isBegun() {
        return parts.stream().anyMatch(part -> part.state() != AssignmentState.WAITING);
    }
}
