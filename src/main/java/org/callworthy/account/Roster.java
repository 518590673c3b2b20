package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and teams as administrators and the training department look them up, within their reach. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
public class Roster {

    private final RosterRepository roster;
    private final AccountRepository accounts;
    private final PersonFileRepository files;
    private final TeamLineRepository teams;
    private final PlaceRepository places;
    private final SiteLimits limits;
    private final InstantSource clock;

    Roster(
            RosterRepository roster,
            AccountRepository accounts,
            PersonFileRepository files,
            TeamLineRepository teams,
            PlaceRepository places,
            SiteLimits limits,
            InstantSource clock) {
        this.roster = roster;
        this.accounts = accounts;
        this.files = files;
        this.teams = teams;
        this.places = places;
        this.limits = limits;
        this.clock = clock;
    }

    /** By name. */
    public List<RosterLine> people(RosterFilter filter) {
        return roster.lines(filter, limits.reach(), clock.instant());
    }

    /** Whether somebody signs in by that name, wherever they are. */
    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    @Transactional(readOnly = true)
    public PersonFile file(PersonId person) {
        limits.admit(person);
        return new PersonFile(
                accounts.find(person).orElseThrow(),
                files.roles(person),
                files.memberships(person),
                files.trainings(person));
    }

    /** By site and name. */
    public List<TeamLine> teams() {
        return teams.lines(limits.reach(), clock.instant());
    }

    public List<Site> sites() {
        Reach reach = limits.reach();
        return places.sites().stream().filter(site -> reach.includes(site.id())).toList();
    }
}
