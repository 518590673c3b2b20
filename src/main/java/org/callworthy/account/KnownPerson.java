package org.callworthy.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who is there already, as far as a people file can change them. */
record KnownPerson(
        PersonId id,
        String username,
        String name,
        @Nullable String email,
        Locale language,
        @Nullable LocalDate employedOn,
        @Nullable Team team,
        @Nullable Place place,
        Set<Role> roles,
        int version) {

    boolean standsIn(@Nullable String site, @Nullable String teamName) {
        return team != null && team.name().equals(teamName) && (site == null || site.equals(team.siteName()));
    }
}
