package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
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
 * Invigilators see those on whom they can act, whatever else they are, and themselves: what is their own is acted on by
 * somebody else.
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

    private void admit(Booking booking) {
        require(reach().everywhere()
                || rows.bookings(booking.day(), reach(), Optional.empty(), clock.instant())
                        .contains(booking.id()));
    }

    /** @throws AccessDeniedException unless it is within reach and somebody else’s: nobody watches over their own exam */
    void admitToAct(AttemptId attempt) {
        admit(attempt);
        requireOthers(own(Set.of(attempt)).isEmpty());
    }

    void admitToAct(AssignmentId assignment) {
        admit(assignment);
        requireOthers(
                signedIn.idIfAny().map(self -> !rows.isOf(self, assignment)).orElse(true));
    }

    void admitToAct(PersonId person) {
        admit(person);
        requireOthers(!isOneself(person));
    }

    void admitToAct(Booking booking) {
        admit(booking);
        requireOthers(!isOneself(booking.person()));
    }

    boolean isOneself(PersonId person) {
        return signedIn.idIfAny().equals(Optional.of(person));
    }

    /** Of these attempts the signed-in person’s own, which an act on many leaves out. */
    Set<AttemptId> own(Collection<AttemptId> attempts) {
        return signedIn.idIfAny().map(self -> rows.own(self, attempts)).orElseGet(Set::of);
    }

    /** The bookings of a day on which the signed-in person may act. */
    Set<BookingId> bookings(DayId day) {
        return rows.bookings(day, reach(), signedIn.idIfAny(), clock.instant());
    }

    private static void requireOthers(boolean others) {
        if (!others) {
            throw new AccessDeniedException("Their own exam: somebody else acts on it");
        }
    }

    private static void require(boolean within) {
        if (!within) {
            throw new AccessDeniedException("Out of reach: somebody of another site");
        }
    }
}
