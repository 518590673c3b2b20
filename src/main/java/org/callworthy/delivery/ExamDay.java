package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exam day as it stands.
 *
 * @param siteName null if it is nobody's in particular
 * @param booked how many of its seats are taken
 */
public record ExamDay(
        DayId id,
        DayPlan plan,
        @Nullable String siteName,
        int booked,
        @Nullable Instant cancelledAt,
        int version) implements Serializable {

    public int free() {
        return plan.seats() - booked;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether nobody can begin any more. */
    public boolean isOverAt(Instant now) {
        return isCancelled() || now.isAfter(plan.closesAt());
    }

    /** Whether candidates can begin now. */
    public boolean isOpenAt(Instant now) {
        return !isOverAt(now) && !now.isBefore(plan.opensAt());
    }
}
