package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords that an administrator hands over. Each opens the account until its person has chosen their own. */
@Service
@RolesAllowed(Role.Names.ADMIN)
public class StartPasswords {

    private final PasswordRepository kept;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final InstantSource clock;

    StartPasswords(PasswordRepository kept, PasswordEncoder encoder, AuditLog audit, InstantSource clock) {
        this.kept = kept;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives the person this one and ends their sign-ins. */
    @Transactional
    public void set(PersonId person, String password) {
        kept.give(person, String.valueOf(encoder.encode(Passwords.checked(password))), clock.instant());
        audit.record("account.password.set", Subject.of("person", person.value()));
    }
}
