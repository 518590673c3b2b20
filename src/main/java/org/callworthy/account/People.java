package org.callworthy.account;

import jakarta.annotation.security.PermitAll;
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
import org.callworthy.common.CalledByServices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, where they stand and what they may do. Reading names is for every room; changes are guarded. */
@Service
@CalledByServices
public class People {

    private final AccountRepository accounts;
    private final PlaceRepository places;
    private final PasswordEncoder passwords;
    private final SignedIn signedIn;
    private final SiteLimits limits;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    People(
            AccountRepository accounts,
            PlaceRepository places,
            PasswordEncoder passwords,
            SignedIn signedIn,
            SiteLimits limits,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.places = places;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.limits = limits;
        this.events = events;
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

    /** Who trained the person on or after a day. */
    public List<PersonId> trainersOf(PersonId person, LocalDate since) {
        return places.trainersOf(person, since);
    }

    public BigDecimal trainingHours(PersonId person) {
        return places.trainingHours(person);
    }

    /** Refused to those who are limited to a site: they hire into a team. A password that comes along is the person's own. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public PersonId hire(NewPerson person) {
        limits.admitEverywhere();
        return insert(person, hash(person));
    }

    /**
     * For many at once who have the same password, which none of them is asked to change: its hash takes long to make, and it
     * is made once.
     */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public PersonId hire(NewPerson person, PasswordHash hash) {
        limits.admitEverywhere();
        return insert(person, hash.text());
    }

    public PasswordHash hashed(String password) {
        return new PasswordHash(String.valueOf(passwords.encode(Passwords.checked(password))));
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public PersonId hireInto(TeamId team, Place place, NewPerson person) {
        limits.admit(team);
        PersonId id = insert(person, hash(person));
        place(team, id, place, clock.instant());
        return id;
    }

    /** @throws ConcurrencyFailureException when somebody else changed the person meanwhile */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void change(PersonId person, PersonChange change) {
        limits.admit(person);
        if (!accounts.change(person, change)) {
            throw new ConcurrencyFailureException("Changed by somebody else: person " + person);
        }
        audit.record("account.person.changed", subject(person));
    }

    /** Gives a role from now on; the person has it from their next sign-in. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void grant(PersonId person, Role role, @Nullable SiteId limitedTo) {
        admit(person, role);
        if (limitedTo != null && !role.canBeLimited()) {
            throw new IllegalArgumentException(role + " cannot be limited to a site");
        }
        places.insertRole(person, role, limitedTo, signedIn.idIfAny().orElse(null), clock.instant());
        audit.record("account.role.granted", subject(person), detail(role, limitedTo));
    }

    /**
     * Takes a role and ends the person's sign-ins, so that nothing of it lasts. For other sites it is held still.
     *
     * @param limitedTo the site for which it is taken; null takes what holds everywhere
     */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public AccessOutcome revoke(PersonId person, Role role, @Nullable SiteId limitedTo) {
        admit(person, role);
        if (role == Role.ADMIN && accounts.isLastAdministrator(person)) {
            return AccessOutcome.LAST_ADMINISTRATOR;
        }
        places.endRole(person, role, limitedTo, clock.instant());
        if (!places.holds(person, role)) {
            events.publishEvent(new RoleRevoked(person, role));
        }
        accounts.endSessions(person, clock.instant());
        audit.record("account.role.revoked", subject(person), detail(role, limitedTo));
        return AccessOutcome.DONE;
    }

    /** Moves a person into a team from a moment on; ends their earlier membership. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void join(TeamId team, PersonId person, Place place, Instant since) {
        limits.admit(team);
        limits.admit(person);
        place(team, person, place, since);
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public void recordTraining(PersonId person, PersonId trainer, String topic, BigDecimal hours, LocalDate heldOn) {
        limits.admit(person);
        places.insertTraining(person, trainer, topic, hours, heldOn);
        audit.record("account.training.recorded", subject(person), Map.of("trainer", trainer.toString()));
    }

    /** Ends every sign-in of the person at once and lets no new one in; takes away what they have under way. */
    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public AccessOutcome disable(PersonId person) {
        if (accounts.isLastAdministrator(person)) {
            return AccessOutcome.LAST_ADMINISTRATOR;
        }
        events.publishEvent(new PersonDisabled(person));
        accounts.setState(person, false, clock.instant());
        audit.record("account.person.disabled", subject(person));
        return AccessOutcome.DONE;
    }

    @Transactional
    @RolesAllowed(Role.Names.ADMIN)
    public void enable(PersonId person) {
        accounts.setState(person, true, clock.instant());
        audit.record("account.person.enabled", subject(person));
    }

    /** The signed-in person's own choice. */
    @Transactional
    @PermitAll
    public void chooseLanguage(Locale language) {
        accounts.setLanguage(signedIn.id(), language.toLanguageTag());
        audit.record("account.language.chosen", subject(signedIn.id()), Map.of("language", language.toLanguageTag()));
    }

    private @Nullable String hash(NewPerson person) {
        return person.password() == null ? null : passwords.encode(person.password());
    }

    private PersonId insert(NewPerson person, @Nullable String hash) {
        PersonId id = accounts.insert(person, hash, clock.instant());
        audit.record("account.person.hired", subject(id));
        return id;
    }

    private void place(TeamId team, PersonId person, Place place, Instant since) {
        places.endMemberships(person, since);
        places.insertMembership(team, person, place, since);
        audit.record("account.team.joined", subject(person), Map.of("team", team.toString(), "place", place.name()));
    }

    private void admit(PersonId person, Role role) {
        if (!role.isJob() && signedIn.idIfAny().isPresent() && !signedIn.has(Role.ADMIN)) {
            throw new AccessDeniedException("Only administrators give and take " + role);
        }
        limits.admit(person);
    }

    private static Map<String, String> detail(Role role, @Nullable SiteId limitedTo) {
        return limitedTo == null
                ? Map.of("role", role.name())
                : Map.of("role", role.name(), "site", limitedTo.toString());
    }

    private static Subject subject(PersonId person) {
        return Subject.of("person", person.value());
    }
}
