package org.callworthy.account;

import java.util.Locale;
import java.util.Optional;
import org.callworthy.audit.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person at work: signed in, or acted for (see {@link ActAs}). */
@Component
public class SignedIn implements CurrentActor {

    /** @throws AccessDeniedException when nobody is signed in */
    public PersonId id() {
        return principal().map(Principal::id).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Optional<PersonId> idIfAny() {
        return principal().map(Principal::id);
    }

    public Optional<String> name() {
        return principal().map(Principal::name);
    }

    public boolean has(Role role) {
        return principal().map(p -> p.roles().contains(role)).orElse(false);
    }

    /** The language that the person chose for screens; it is also that of their notices and certificates. */
    public Optional<Locale> language() {
        return principal().map(Principal::language);
    }

    @Override
    public Optional<Long> actorId() {
        return principal().map(p -> p.id().value());
    }

    static Optional<Principal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Principal principal
                ? Optional.of(principal)
                : Optional.empty();
    }
}
