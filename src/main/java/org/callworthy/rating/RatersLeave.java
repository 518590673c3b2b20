package org.callworthy.rating;

import java.util.Map;
import java.util.function.Predicate;
import org.callworthy.account.PersonDisabled;
import org.callworthy.account.PersonId;
import org.callworthy.account.RoleRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives to others what somebody has to rate who is disabled, or loses the role for it, in the same transaction. */
@Component
class RatersLeave {

    private final RatingAssignmentRepository assignments;
    private final Assigning assigning;
    private final RaterPool pool;

    RatersLeave(RatingAssignmentRepository assignments, Assigning assigning, RaterPool pool) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.pool = pool;
    }

    @EventListener
    void on(PersonDisabled disabled) {
        passOn(disabled.person(), rating -> true);
    }

    @EventListener
    void on(RoleRevoked revoked) {
        passOn(revoked.person(), rating -> pool.ratedBy(rating.performance()) == revoked.role());
    }

    private void passOn(PersonId rater, Predicate<Assigned> which) {
        assignments.lockOpen(rater).stream()
                .filter(which)
                .forEach(rating -> assigning.passOn(rating, "rating.taken-away", Map.of("rater", rater.toString())));
    }
}
