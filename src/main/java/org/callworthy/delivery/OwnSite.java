package org.callworthy.delivery;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.Team;
import org.springframework.stereotype.Component;

/** Where a candidate works, and so which days suit them. */
@Component
class OwnSite {

    private final People people;
    private final Sites sites;

    OwnSite(People people, Sites sites) {
        this.people = people;
        this.sites = sites;
    }

    Optional<SiteId> of(PersonId person, Instant at) {
        return people.teamAt(person, at)
                .flatMap(team -> sites.teams().stream()
                        .filter(each -> each.id().equals(team))
                        .map(Team::site)
                        .findFirst());
    }

    static boolean suits(DayPlan plan, Optional<SiteId> home) {
        return plan.remote() || plan.site() == null || home.equals(Optional.of(plan.site()));
    }
}
