package org.callworthy.delivery;

import java.util.function.Predicate;
import org.callworthy.account.Reach;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.account.SiteLimits;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which days somebody sees and plans: those of their sites, where their role is held to some. */
@Component
class DayReach {

    private final SiteLimits limits;

    DayReach(SiteLimits limits) {
        this.limits = limits;
    }

    /** Everybody sees those of no site. */
    Predicate<ExamDay> seen() {
        Reach reach = limits.reachOf(Role.TRAINING, Role.INVIGILATOR);
        return day -> day.plan().site() == null || reach.includes(site(day.plan()));
    }

    boolean plans(DayPlan plan) {
        Reach reach = limits.reach();
        return reach.everywhere() || plan.site() != null && reach.includes(site(plan));
    }

    void admit(DayPlan plan) {
        if (!plans(plan)) {
            throw new AccessDeniedException("Out of reach: a day of another site");
        }
    }

    private static SiteId site(DayPlan plan) {
        return java.util.Objects.requireNonNull(plan.site());
    }
}
