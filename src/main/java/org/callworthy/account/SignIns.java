package org.callworthy.account;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Whether the session of this request still holds. Looks a person up at most once a second. */
@Service
@PermitAll
public class SignIns {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Known(Optional<Instant> sessionsFrom, Instant at) {}

    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();
    private final AccountRepository accounts;
    private final InstantSource clock;

    SignIns(AccountRepository accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** False once the person has been disabled, given a new password, or lost a role since they signed in. */
    public boolean stillHold() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Principal principal)) {
            return true;
        }
        return sessionsFrom(principal.id())
                .map(from -> !principal.since().isBefore(from))
                .orElse(false);
    }

    private Optional<Instant> sessionsFrom(PersonId person) {
        Instant now = clock.instant();
        return known.compute(
                        person,
                        (id, before) ->
                                before != null && now.isBefore(before.at().plus(FRESH))
                                        ? before
                                        : new Known(accounts.sessionsFrom(id), now))
                .sessionsFrom();
    }
}
