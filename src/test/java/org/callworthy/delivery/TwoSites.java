package org.callworthy.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Agents who stand in a team of a site, and people whose role is limited to one. Tests import it. */
@TestComponent
public class TwoSites {

    private final People people;
    private final Sites sites;
    private final Map<SiteId, TeamId> teams = new ConcurrentHashMap<>();

    TwoSites(People people, Sites sites) {
        this.people = people;
        this.sites = sites;
    }

    public SiteId open(String name) {
        return ActAs.system(() -> {
            SiteId site = sites.openSite(name + " " + Ids.text(Ids.next()));
            teams.put(site, sites.formTeam(site, "Early"));
            return site;
        });
    }

    public PersonId agent(SiteId site, String name) {
        return ActAs.system(() -> {
            PersonId id = hire(name, Role.AGENT, null);
            people.join(teams.get(site), id, Place.MEMBER, Instant.EPOCH);
            return id;
        });
    }

    public PersonId limited(Role role, SiteId site) {
        return ActAs.system(() -> hire("Site " + role, role, site));
    }

    private PersonId hire(String name, Role role, @Nullable SiteId limitedTo) {
        String username = "sited-" + Ids.text(Ids.next());
        PersonId id = people.hire(new NewPerson(username, name, null, null, Locale.ENGLISH, null));
        people.grant(id, role, limitedTo);
        return id;
    }
}
