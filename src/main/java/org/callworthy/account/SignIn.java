package org.callworthy.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.callworthy.account.PasswordRepository.Kept;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a username and a password. An unknown username, and somebody who has been given no password yet, take as long as a
 * wrong password, and no password opens them.
 */
@Component
class SignIn implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final PasswordRepository kept;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final CompletableFuture<String> nobodysHash;

    SignIn(
            AccountRepository accounts,
            PasswordRepository kept,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.accounts = accounts;
        this.kept = kept;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        nobodysHash = CompletableFuture.supplyAsync(
                () -> String.valueOf(passwords.encode(UUID.randomUUID().toString())));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt);
        Instant since = clock.instant();
        Kept own = kept.of(username).orElse(null);
        Person person = accounts.findByUsername(username).filter(Person::active).orElse(null);
        throttle.admit(address, username);
        boolean matches = passwords.matches(
                String.valueOf(attempt.getCredentials()), own == null ? nobodysHash.join() : own.hash());
        if (own == null || !matches || person == null) {
            throw new BadCredentialsException("Wrong username or password");
        }
        throttle.succeeded(address, username);
        Principal principal = AccountRepository.principal(person, own.given(), since);
        transaction.executeWithoutResult(status -> audit.record(
                "account.person.signed-in", Subject.of("person", person.id().value())));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.authorities());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
