package org.callworthy.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.callworthy.common.Languages;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs work in a person's name and with their roles on this thread: imports, the demo's past, tests. */
@Component
public class ActAs {

    private final AccountRepository accounts;

    ActAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public <T> T person(PersonId id, Supplier<T> work) {
        Principal principal = accounts.principal(id, Instant.now()).orElseThrow();
        return with(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.authorities()), work);
    }

    public void person(PersonId id, Runnable work) {
        person(id, () -> {
            work.run();
            return true;
        });
    }

    /** In nobody's name, with every role: what the system does by itself. */
    public static <T> T system(Supplier<T> work) {
        List<org.springframework.security.core.GrantedAuthority> all = new Principal(
                        new PersonId(0), "", "", Set.of(Role.values()), Languages.ENGLISH, false, Instant.EPOCH)
                .authorities();
        return with(UsernamePasswordAuthenticationToken.authenticated("system", null, all), work);
    }

    private static <T> T with(UsernamePasswordAuthenticationToken token, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token);
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
