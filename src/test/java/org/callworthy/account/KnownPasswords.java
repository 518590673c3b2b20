package org.callworthy.account;

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
            kept.give(person, "none", clock.instant());
            kept.choose(person, new PasswordRepository.Kept("none", true), hash, clock.instant());
        });
    }
}
