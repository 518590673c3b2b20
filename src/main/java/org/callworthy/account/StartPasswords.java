package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords that an administrator hands over. Each opens the account until its person has chosen their own. */
@Service
@RolesAllowed(Role.Names.ADMIN)
public class StartPasswords {

    private final PasswordRepository kept;
    private final PasswordEncoder encoder;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    StartPasswords(
            PasswordRepository kept,
            PasswordEncoder encoder,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.kept = kept;
        this.encoder = encoder;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes one for each of these, in place of any that they had when they were looked up. Leaves out who is disabled, whose
     * password or rights somebody changed since then, and who gives them: their session would end before they have seen any.
     */
    public List<StartPassword> give(List<RosterLine> people) {
        Map<RosterLine, String> made = new LinkedHashMap<>();
        people.stream()
                .filter(person -> person.active() && !signedIn.idIfAny().equals(Optional.of(person.id())))
                .forEach(person -> made.put(person, Passwords.random()));
        Map<RosterLine, String> hashes = new HashMap<>();
        made.forEach((person, password) -> hashes.put(person, String.valueOf(encoder.encode(password))));
        transaction.executeWithoutResult(status ->
                made.keySet().removeIf(person -> !give(person, hashes.getOrDefault(person, ""))));
        return made.entrySet().stream().map(StartPasswords::of).toList();
    }

    private boolean give(RosterLine person, String hash) {
        boolean given = kept.giveIfUnchanged(person.id(), person.sessionsFrom(), hash, clock.instant());
        if (given) {
            audit.record(
                    "account.password.given", Subject.of("person", person.id().value()));
        }
        return given;
    }

    private static StartPassword of(Map.Entry<RosterLine, String> made) {
        RosterLine person = made.getKey();
        return new StartPassword(person.id(), person.username(), person.name(), person.team(), made.getValue());
    }

    /** Gives the person this one and ends their sign-ins. */
    @Transactional
    public void set(PersonId person, String password) {
        kept.give(person, String.valueOf(encoder.encode(Passwords.checked(password))), clock.instant());
        audit.record("account.password.set", Subject.of("person", person.value()));
    }
}
