package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, where they stand and what they may do. Reading names is for every room; changes are guarded. */
@Service
public class People {

    private final AccountRepository accounts;
    private final PlaceRepository places;
    private final PasswordEncoder passwords;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    People(
            AccountRepository accounts,
            PlaceRepository places,
            PasswordEncoder passwords,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.places = places;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    public Person find(PersonId id) {
        return accounts.find(id).orElseThrow(() -> new IllegalArgumentException("No person " + id));
    }

    public Optional<Person> findByUsername(String username) {
        return accounts.findByUsername(username);
    }

    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return accounts.names(ids);
    }

    /** Active people who hold the role now. */
    public List<PersonId> withRole(Role role) {
        return accounts.withRole(role);
    }

    public Optional<TeamId> teamAt(PersonId person, Instant at) {
        return places.teamAt(person, at);
    }

    /** Who led the person's team at a moment. */
    public List<PersonId> leadsOf(PersonId person, Instant at) {
        return places.teamAt(person, at)
                .map(team -> places.inTeamAt(team, Place.LEAD, at))
                .orElse(List.of());
    }

    public List<PersonId> membersOf(TeamId team, Instant at) {
        return places.inTeamAt(team, Place.MEMBER, at);
    }

    /** Who trained the person on or after a day. */
    public List<PersonId> trainersOf(PersonId person, LocalDate since) {
        return places.trainersOf(person, since);
    }

    public BigDecimal trainingHours(PersonId person) {
        return places.trainingHours(person);
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public List<Person> all() {
        return accounts.all();
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public PersonId hire(NewPerson person) {
        return insert(person, person.password() == null ? null : passwords.encode(person.password()));
    }

    /** For many at once who start with the same password: its hash takes long to make, and it is made once. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public PersonId hire(NewPerson person, PasswordHash hash) {
        return insert(person, hash.text());
    }

    public PasswordHash hashed(String password) {
        return new PasswordHash(String.valueOf(passwords.encode(Passwords.checked(password))));
    }

    private PersonId insert(NewPerson person, @Nullable String hash) {
        PersonId id = accounts.insert(person, hash, clock.instant());
        audit.record("account.person.hired", subject(id));
        return id;
    }

    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void grant(PersonId person, Role role, @Nullable SiteId limitedTo) {
        places.insertRole(person, role, limitedTo, signedIn.idIfAny().orElse(null), clock.instant());
        audit.record("account.role.granted", subject(person), Map.of("role", role.name()));
    }

    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void revoke(PersonId person, Role role) {
        places.endRole(person, role, clock.instant());
        audit.record("account.role.revoked", subject(person), Map.of("role", role.name()));
    }

    /** Moves a person into a team from a moment on; ends their earlier membership. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void join(TeamId team, PersonId person, Place place, Instant since) {
        places.endMemberships(person, since);
        places.insertMembership(team, person, place, since);
        audit.record("account.team.joined", subject(person), Map.of("team", team.toString(), "place", place.name()));
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void recordTraining(PersonId person, PersonId trainer, String topic, BigDecimal hours, LocalDate heldOn) {
        places.insertTraining(person, trainer, topic, hours, heldOn);
        audit.record("account.training.recorded", subject(person), Map.of("trainer", trainer.toString()));
    }

    /** Ends every sign-in of the person at once and lets no new one in. */
    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void disable(PersonId person) {
        accounts.setState(person, false, clock.instant());
        audit.record("account.person.disabled", subject(person));
    }

    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void enable(PersonId person) {
        accounts.setState(person, true, clock.instant());
        audit.record("account.person.enabled", subject(person));
    }

    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void setPassword(PersonId person, String password) {
        accounts.setPasswordHash(person, passwords.encode(Passwords.checked(password)), clock.instant());
        audit.record("account.password.set", subject(person));
    }

    /** The signed-in person's own choice. */
    @Transactional
    public void chooseLanguage(Locale language) {
        accounts.setLanguage(signedIn.id(), language.toLanguageTag());
    }

    private static Subject subject(PersonId person) {
        return Subject.of("person", person.value());
    }
}
