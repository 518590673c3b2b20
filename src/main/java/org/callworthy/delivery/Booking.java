package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person on a seat of a day, with all that they sit there.
 *
 * @param sequence counts its changes: what a calendar goes by
 * @param bookedBy who booked it, perhaps themselves
 * @param checkedInAt when an invigilator had looked at who they are; null until then
 * @param endedAt null while it holds
 */
public record Booking(
        BookingId id,
        DayId day,
        Seat seat,
        PersonId person,
        int sequence,
        @Nullable PersonId bookedBy,
        @Nullable Instant checkedInAt,
        @Nullable Instant endedAt,
        List<Part> parts)
        implements Serializable {

    /**
     * @param codeUsedAt when the seat's code let somebody in; another computer needs a new one
     * @param before the window that the assignment had before it was booked
     */
    public record Part(
            AssignmentId assignment,
            AssignmentState state,
            Span before,
            @Nullable Instant codeUsedAt) implements Serializable {}

    public Booking {
        parts = List.copyOf(parts);
    }

    public boolean holds() {
        return endedAt == null;
    }

    public boolean isBegun() {
        return parts.stream().anyMatch(part -> part.state() != AssignmentState.WAITING);
    }
}
