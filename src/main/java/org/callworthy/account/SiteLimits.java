package org.callworthy.account;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.CalledByServices;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Holds the signed-in person to the sites that a role of theirs is limited to. Administrators and the system itself reach
 * everywhere. Every list of people for the training department or for invigilators, and every change to one of them, asks
 * here.
 */
@Service
@CalledByServices
public class SiteLimits {

    private final RosterRepository roster;
    private final SignedIn signedIn;
    private final InstantSource clock;

    SiteLimits(RosterRepository roster, SignedIn signedIn, InstantSource clock) {
        this.roster = roster;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Of the training department. */
    @PermitAll
    public Reach reach() {
        return reachOf(Role.TRAINING);
    }

    /** Where at least one of the roles holds. */
    public Reach reachOf(Role... roles) {
        Optional<PersonId> person = signedIn.idIfAny();
        if (person.isEmpty() || signedIn.has(Role.ADMIN)) {
            return Reach.EVERYWHERE;
        }
        List<Optional<SiteId>> grants = roster.limits(person.get(), roles);
        if (grants.contains(Optional.<SiteId>empty())) {
            return Reach.EVERYWHERE;
        }
        Set<SiteId> sites = new HashSet<>();
        grants.forEach(grant -> grant.ifPresent(sites::add));
        return Reach.only(sites);
    }

    /** @throws AccessDeniedException when the person stands in no team within reach */
    public void admit(PersonId person) {
        if (!reaches(person)) {
            throw new AccessDeniedException("Out of reach: person " + person);
        }
    }

    /** Whether the person stands in a team within reach. */
    public boolean reaches(PersonId person) {
        Reach reach = reach();
        return reach.everywhere() || reach.includes(roster.siteAt(person, clock.instant()));
    }

    /** Those of the people who stand in a team within reach. */
    public Set<PersonId> within(Collection<PersonId> persons) {
        Reach reach = reach();
        if (reach.everywhere()) {
            return Set.copyOf(persons);
        }
        Map<PersonId, SiteId> sites = roster.sitesAt(persons, clock.instant());
        return persons.stream()
                .filter(person -> reach.includes(Optional.ofNullable(sites.get(person))))
                .collect(Collectors.toSet());
    }

    void admit(TeamId team) {
        Reach reach = reach();
        if (!reach.everywhere() && !reach.includes(roster.siteOf(team))) {
            throw new AccessDeniedException("Out of reach: team " + team);
        }
    }

    void admit(SiteId site) {
        if (!reach().includes(site)) {
            throw new AccessDeniedException("Out of reach: site " + site);
        }
    }

    void admitEverywhere() {
        if (!reach().everywhere()) {
            throw new AccessDeniedException("Only for those who are not limited to a site");
        }
    }
}
