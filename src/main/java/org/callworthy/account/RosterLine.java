package org.callworthy.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list, with where they stand now.
 *
 * @param sessionsFrom since when their sign-ins hold: another moment by the next time that their password or rights change
 */
public record RosterLine(
        PersonId id,
        String username,
        String name,
        boolean active,
        Set<Role> roles,
        @Nullable Team team,
        @Nullable Place place,
        PasswordState password,
        Instant sessionsFrom)
        implements Serializable {

    public Optional<Team> teamIfAny() {
        return Optional.ofNullable(team);
    }
}
