package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteLimits;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Over whom somebody watches, where their role is held to sites: who stands in a team there, and who has a seat there.
 * Invigilators see those on whom they can act, whatever else they are.
 */
@Component
class BoardReach {

    private final ReachRepository rows;
    private final SiteLimits limits;
    private final SignedIn signedIn;
    private final InstantSource clock;

    BoardReach(ReachRepository rows, SiteLimits limits, SignedIn signedIn, InstantSource clock) {
        this.rows = rows;
        this.limits = limits;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Reach reach() {
        return limits.reachOf(signedIn.has(Role.INVIGILATOR) ? Role.INVIGILATOR : Role.TRAINING);
    }

    void admit(AttemptId attempt) {
        admit(Set.of(attempt));
    }

    /** @throws AccessDeniedException unless all of them are within reach */
    void admit(Collection<AttemptId> attempts) {
        Reach reach = reach();
        require(reach.everywhere() || rows.includesAll(Set.copyOf(attempts), reach, clock.instant()));
    }

    void admit(AssignmentId assignment) {
        Reach reach = reach();
        require(reach.everywhere() || rows.includes(assignment, reach, clock.instant()));
    }

    void admit(PersonId person) {
        Reach reach = reach();
        require(reach.everywhere() || rows.includes(person, reach, clock.instant()));
    }

    void admit(Booking booking) {
        require(reach().everywhere() || bookings(booking.day()).contains(booking.id()));
    }

    /** The bookings of a day on which the signed-in person may act. */
    Set<BookingId> bookings(DayId day) {
        return rows.bookings(day, reach(), clock.instant());
    }

    private static void require(boolean within) {
        if (!within) {
            throw new AccessDeniedException("Out of reach: somebody of another site");
        }
    }
}
