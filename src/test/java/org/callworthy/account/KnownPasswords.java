package org.callworthy.account;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** People whose own password a test knows, so that they sign in without being asked to choose one. Tests import it. */
@TestComponent
public class KnownPasswords {

    private final PasswordRepository kept;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    KnownPasswords(
            PasswordRepository kept, PasswordEncoder encoder, TransactionTemplate transaction, InstantSource clock) {
        this.kept = kept;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void own(PersonId person, String password) {
        String hash = String.valueOf(encoder.encode(password));
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            kept.give(person, "none", now);
            kept.choose(person, kept.of(person).orElseThrow(), now, hash, now);
        });
    }
}
