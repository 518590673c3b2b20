package org.callworthy.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.PasswordHash;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.callworthy.common.WorkingClock;

/** Hires the demo people through the account room, and knows who they have become. */
@OnlyInDemo
class Hiring {

    static final String PASSWORD = "callworthy-demo";

    private final People people;
    private final Sites sites;
    private final ActAs actAs;
    private final WorkingClock clock;
    private final Map<String, PersonId> ids = new HashMap<>();
    private final Map<String, TeamId> teams = new LinkedHashMap<>();

    Hiring(People people, Sites sites, ActAs actAs, WorkingClock clock) {
        this.people = people;
        this.sites = sites;
        this.actAs = actAs;
        this.clock = clock;
    }

    PersonId id(String username) {
        PersonId id = ids.get(username);
        if (id == null) {
            throw new IllegalStateException(username + " has not been hired");
        }
        return id;
    }

    boolean knows(String username) {
        return ids.containsKey(username);
    }

    <T> T as(String username, Supplier<T> work) {
        return actAs.person(id(username), work);
    }

    void as(String username, Runnable work) {
        actAs.person(id(username), work);
    }

    PasswordHash password() {
        return people.hashed(PASSWORD);
    }

    void openSites() {
        Map<String, SiteId> bySite = new HashMap<>();
        for (Cast.TeamOfSite team : Cast.teams()) {
            SiteId site = bySite.computeIfAbsent(team.site(), sites::openSite);
            teams.put(team.team(), sites.formTeam(site, team.team()));
        }
    }

    void hire(List<DemoPerson> some, PasswordHash password, LocalDate today) {
        for (DemoPerson person : some) {
            LocalDate employedOn = today.minusMonths(person.employed());
            NewPerson account =
                    new NewPerson(person.username(), person.name(), null, null, person.language(), employedOn);
            PersonId id = people.hire(account, password);
            ids.put(person.username(), id);
            people.grant(id, person.role(), null);
            TeamId team = teams.get(person.team());
            if (team != null) {
                people.join(team, id, person.place(), clock.instant());
            }
        }
    }

    void train(String person, String trainer, String topic, int hours, Instant at) {
        people.recordTraining(
                id(person),
                id(trainer),
                topic,
                BigDecimal.valueOf(hours),
                LocalDate.ofInstant(at, java.time.ZoneOffset.UTC));
    }
}
