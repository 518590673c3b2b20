package org.callworthy.account;

import jakarta.annotation.security.PermitAll;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import org.callworthy.account.StartOutcome.Made;
import org.callworthy.account.StartOutcome.Refused;
import org.callworthy.account.StartOutcome.Why;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Sha256;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator: there is no default account, so a one-time code printed at the first start opens the door. */
@Service
@CalledByServices
public class FirstAdministrator {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 26;

    private final AccountRepository accounts;
    private final StartCodeRepository codes;
    private final PlaceRepository places;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final InstantSource clock;
    private volatile boolean somebodyIsThere;
    private volatile boolean administered;

    FirstAdministrator(
            AccountRepository accounts,
            StartCodeRepository codes,
            PlaceRepository places,
            PasswordEncoder passwords,
            AuditLog audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.places = places;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** True as long as nobody has been made an administrator; others may be there, e.g. generated candidates. */
    @PermitAll
    public boolean isNeeded() {
        if (!administered) {
            administered = accounts.anyAdministrator();
        }
        return !administered;
    }

    /** True as long as nobody has an account at all. */
    @PermitAll
    public boolean isNobodyThere() {
        if (!somebodyIsThere) {
            somebodyIsThere = accounts.anybody();
        }
        return !somebodyIsThere;
    }

    /** A new one-time code of 130 random bits; earlier ones end. Only its hash is kept. */
    @Transactional
    public String newCode() {
        StringBuilder code = new StringBuilder();
        new SecureRandom().ints(CODE_LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        codes.replace(Sha256.of(code.toString()), clock.instant());
        return code.toString();
    }

    /** Makes the administrator and uses the code up, whole or not at all. */
    @Transactional
    @PermitAll
    public StartOutcome make(String code, String name, String username, String password, Locale language) {
        if (!isNeeded()) {
            return new Refused(Why.NOT_NEEDED);
        }
        byte[] hash = Sha256.of(code.strip().toUpperCase(Locale.ROOT));
        if (codes.unused().filter(kept -> MessageDigest.isEqual(kept, hash)).isEmpty()) {
            return new Refused(Why.WRONG_CODE);
        }
        if (!Passwords.fits(password)) {
            return new Refused(Why.PASSWORD);
        }
        if (name.isBlank()) {
            return new Refused(Why.NAME);
        }
        NewPerson person;
        try {
            person = new NewPerson(username.strip(), name.strip(), null, password, language, null);
        } catch (IllegalArgumentException unfit) {
            return new Refused(Why.USERNAME);
        }
        if (accounts.findByUsername(person.username()).isPresent()) {
            return new Refused(Why.USERNAME_TAKEN);
        }
        return codes.use(clock.instant()) ? new Made(create(person)) : new Refused(Why.NOT_NEEDED);
    }

    private PersonId create(NewPerson person) {
        PersonId id = accounts.insert(person, passwords.encode(person.password()), clock.instant());
        places.insertRole(id, Role.ADMIN, null, null, clock.instant());
        audit.record("account.first-administrator.made", Subject.of("person", id.value()));
        return id;
    }
}
