package org.callworthy.account;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.InstantSource;
import org.callworthy.account.OwnPasswordOutcome.Chosen;
import org.callworthy.account.OwnPasswordOutcome.Ended;
import org.callworthy.account.OwnPasswordOutcome.Refused;
import org.callworthy.account.OwnPasswordOutcome.Wait;
import org.callworthy.account.OwnPasswordOutcome.Why;
import org.callworthy.account.PasswordRepository.Kept;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The password of whoever is signed in, chosen by themself; nobody else knows it. */
@Service
@PermitAll
public class OwnPassword {

    private final PasswordRepository kept;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    OwnPassword(
            PasswordRepository kept,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.kept = kept;
        this.encoder = encoder;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the person was handed the password that they signed in with: nothing else is open to them before. */
    public boolean isDue() {
        return isDue(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The same of another session than the one at work. */
    public boolean isDue(@Nullable Authentication session) {
        return session != null && session.getPrincipal() instanceof Principal person && person.passwordGiven();
    }

    /**
     * Ends the person's other sessions. Whoever sends it twice has chosen once.
     *
     * @param present not looked at when it was handed over: it has just opened this session
     * @param address where the request comes from, as at sign-in
     */
    public OwnPasswordOutcome choose(String present, String wanted, String address) {
        Principal person = SignedIn.principal().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        Kept before = kept.of(person.id())
                .filter(now -> !person.since().isBefore(now.sessionsFrom()))
                .orElse(null);
        if (before == null) {
            return new Ended();
        }
        if (!Passwords.fits(wanted)) {
            return new Refused(Why.LENGTH);
        }
        if (!person.passwordGiven() || !before.given()) {
            try {
                throttle.admit(address, person.username());
            } catch (TooManyFailures failures) {
                return new Wait(failures.secondsLeft());
            }
            boolean right = encoder.matches(present, before.hash());
            boolean repeated = !right && isRepeated(wanted, person, before);
            if (!right && !repeated) {
                return new Refused(Why.WRONG);
            }
            throttle.succeeded(address, person.username());
            if (repeated) {
                return chosen(person);
            }
        }
        return encoder.matches(wanted, before.hash()) ? new Refused(Why.SAME) : keep(person, before, wanted);
    }

    /** Sent twice: this very session has chosen the password that is asked for again. */
    private boolean isRepeated(String wanted, Principal person, Kept present) {
        return person.since().equals(present.sessionsFrom()) && encoder.matches(wanted, present.hash());
    }

    private OwnPasswordOutcome keep(Principal person, Kept before, String wanted) {
        String hash = String.valueOf(encoder.encode(wanted));
        Instant now = clock.instant();
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean chosen = kept.choose(person.id(), before, person.since(), hash, now);
            if (chosen) {
                audit.record(
                        "account.password.chosen",
                        Subject.of("person", person.id().value()));
            }
            return chosen;
        }));
        return done ? chosen(person.withOwnPassword(now)) : new Ended();
    }

    private static Chosen chosen(Principal person) {
        return new Chosen(UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities()));
    }
}
