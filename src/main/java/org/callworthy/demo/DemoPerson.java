package org.callworthy.demo;

import java.util.Locale;
import org.callworthy.account.Place;
import org.callworthy.account.Role;

/**
 * Somebody in the demo.
 *
 * @param team empty for those who stand outside of the teams
 * @param employed how many months ago their service began
 */
record DemoPerson(String username, String name, Locale language, Role role, String team, Place place, int employed) {

    boolean inTeam() {
        return !team.isEmpty();
    }
}
