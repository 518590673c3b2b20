package org.callworthy.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who a session belongs to, since when it has.
 *
 * @param passwordGiven whether the session was opened with a password that somebody else handed over
 * @param since time of the sign-in: a session older than the person's {@code sessions_from} is over
 */
record Principal(
        PersonId id,
        String username,
        String name,
        Set<Role> roles,
        Locale language,
        boolean passwordGiven,
        Instant since)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    /** The same person, whose session goes on from the moment at which they chose a password. */
    Principal withOwnPassword(Instant chosenAt) {
        return new Principal(id, username, name, roles, language, false, chosenAt);
    }

    List<GrantedAuthority> authorities() {
        return roles.stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
