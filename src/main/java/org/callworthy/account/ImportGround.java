package org.callworthy.account;

import java.util.List;
import java.util.Map;

/**
 * What a people file is judged against.
 *
 * @param people by username
 * @param anyRole whether the importer may give other roles than those of a job
 */
record ImportGround(Map<String, KnownPerson> people, List<Site> sites, List<Team> teams, Reach reach, boolean anyRole) {

    boolean hasSite(String name) {
        return sites.stream().anyMatch(site -> site.name().equals(name));
    }

    boolean reachesSite(String name) {
        return reach.everywhere()
                || sites.stream().anyMatch(site -> site.name().equals(name) && reach.includes(site.id()));
    }

    List<Team> teamsCalled(String name) {
        return teams.stream().filter(team -> team.name().equals(name)).toList();
    }

    boolean hasTeam(String site, String name) {
        return teamsCalled(name).stream().anyMatch(team -> team.siteName().equals(site));
    }
}
