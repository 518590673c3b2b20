package org.callworthy.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person in a list, with where they stand now. */
public record RosterLine(
        PersonId id,
        String username,
        String name,
        boolean active,
        Set<Role> roles,
        @Nullable Team team,
        @Nullable Place place,
        PasswordState password)
        implements Serializable {

    public Optional<Team> teamIfAny() {
        return Optional.ofNullable(team);
    }
}
