package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People and their roles. */
@Repository
class AccountRepository {

    static final String ACTIVE = "ACTIVE";
    static final String DISABLED = "DISABLED";

    /** The roles that a person of the outer query holds now. */
    static final Field<Set<Role>> ROLES = multiset(select(ACCOUNT_ROLE.ROLE)
                    .from(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.PERSON_ID.eq(ACCOUNT_PERSON.ID), ACCOUNT_ROLE.UNTIL.isNull()))
            .convertFrom(rows -> {
                Set<Role> roles = EnumSet.noneOf(Role.class);
                rows.forEach(row -> roles.add(Role.valueOf(row.value1())));
                return roles;
            });

    private static final List<SelectField<?>> PERSON = List.of(
            ACCOUNT_PERSON.ID,
            ACCOUNT_PERSON.USERNAME,
            ACCOUNT_PERSON.NAME,
            ACCOUNT_PERSON.EMAIL,
            ACCOUNT_PERSON.LANGUAGE,
            ACCOUNT_PERSON.STATE,
            ACCOUNT_PERSON.EMPLOYED_ON,
            ROLES,
            ACCOUNT_PERSON.VERSION);

    private final DSLContext db;

    AccountRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Person> find(PersonId id) {
        return db.select(PERSON)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.ID.eq(id.value()))
                .fetchOptional(AccountRepository::person);
    }

    List<Person> find(Collection<PersonId> ids) {
        return db.select(PERSON)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetch(AccountRepository::person);
    }

    Optional<Person> findByUsername(String username) {
        return db.select(PERSON)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.USERNAME.eq(username))
                .fetchOptional(AccountRepository::person);
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return db.select(ACCOUNT_PERSON.ID, ACCOUNT_PERSON.NAME)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    List<PersonId> withRole(Role role) {
        return db.selectDistinct(ACCOUNT_PERSON.ID)
                .from(ACCOUNT_PERSON)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.PERSON_ID.eq(ACCOUNT_PERSON.ID))
                .where(ACCOUNT_ROLE.ROLE.eq(role.name()), ACCOUNT_ROLE.UNTIL.isNull(), ACCOUNT_PERSON.STATE.eq(ACTIVE))
                .orderBy(ACCOUNT_PERSON.ID)
                .fetch(row -> new PersonId(row.value1()));
    }

    boolean anybody() {
        return db.fetchExists(ACCOUNT_PERSON);
    }

    /** Whether anybody who can sign in is or was one: the last of them cannot cease to be. */
    boolean anyAdministrator() {
        return db.fetchExists(select(ACCOUNT_ROLE.ID)
                .from(ACCOUNT_ROLE)
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(ACCOUNT_ROLE.PERSON_ID))
                .where(ACCOUNT_ROLE.ROLE.eq(Role.ADMIN.name()), ACCOUNT_PERSON.PASSWORD_HASH.isNotNull()));
    }

    /**
     * Whether nobody else could sign in as administrator. Until the transaction ends no other one asks this: the answer
     * holds as long as it is acted upon.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isLastAdministrator(PersonId person) {
        List<Long> administrators = db.select(ACCOUNT_ROLE.PERSON_ID)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ROLE.eq(Role.ADMIN.name()), ACCOUNT_ROLE.UNTIL.isNull())
                .orderBy(ACCOUNT_ROLE.ID)
                .forUpdate()
                .fetch(ACCOUNT_ROLE.PERSON_ID);
        return administrators.contains(person.value())
                && !db.fetchExists(
                        ACCOUNT_PERSON,
                        ACCOUNT_PERSON
                                .ID
                                .in(administrators)
                                .and(ACCOUNT_PERSON.ID.ne(person.value()))
                                .and(ACCOUNT_PERSON.STATE.eq(ACTIVE))
                                .and(ACCOUNT_PERSON.PASSWORD_HASH.isNotNull()));
    }

    /** To act for somebody; at sign-in it is known whether their password was given. */
    Optional<Principal> principal(PersonId id, Instant since) {
        return find(id).filter(Person::active).map(p -> principal(p, false, since));
    }

    static Principal principal(Person person, boolean passwordGiven, Instant since) {
        return new Principal(
                person.id(), person.username(), person.name(), person.roles(), person.language(), passwordGiven, since);
    }

    /** Since when a person's sessions hold; empty when the person is disabled. */
    Optional<Instant> sessionsFrom(PersonId id) {
        return db.select(ACCOUNT_PERSON.SESSIONS_FROM)
                .from(ACCOUNT_PERSON)
                .where(ACCOUNT_PERSON.ID.eq(id.value()), ACCOUNT_PERSON.STATE.eq(ACTIVE))
                .fetchOptional(ACCOUNT_PERSON.SESSIONS_FROM);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    PersonId insert(NewPerson person, @Nullable String hash, Instant now) {
        long id = Ids.next();
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, id)
                .set(ACCOUNT_PERSON.USERNAME, person.username())
                .set(ACCOUNT_PERSON.NAME, person.name())
                .set(ACCOUNT_PERSON.EMAIL, person.email())
                .set(ACCOUNT_PERSON.PASSWORD_HASH, hash)
                .set(ACCOUNT_PERSON.LANGUAGE, person.language().toLanguageTag())
                .set(ACCOUNT_PERSON.STATE, ACTIVE)
                .set(ACCOUNT_PERSON.EMPLOYED_ON, person.employedOn())
                .set(ACCOUNT_PERSON.SESSIONS_FROM, now)
                .set(ACCOUNT_PERSON.CREATED_AT, now)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
        return new PersonId(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setState(PersonId id, boolean active, Instant now) {
        db.update(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.STATE, active ? ACTIVE : DISABLED)
                .set(ACCOUNT_PERSON.SESSIONS_FROM, now)
                .set(ACCOUNT_PERSON.VERSION, ACCOUNT_PERSON.VERSION.plus(1))
                .where(ACCOUNT_PERSON.ID.eq(id.value()))
                .execute();
    }

    /** @return false when somebody else changed the person since that version was read */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean change(PersonId id, PersonChange change) {
        return db.update(ACCOUNT_PERSON)
                        .set(ACCOUNT_PERSON.NAME, change.name())
                        .set(ACCOUNT_PERSON.EMAIL, change.email())
                        .set(ACCOUNT_PERSON.LANGUAGE, change.language().toLanguageTag())
                        .set(ACCOUNT_PERSON.EMPLOYED_ON, change.employedOn())
                        .set(ACCOUNT_PERSON.VERSION, ACCOUNT_PERSON.VERSION.plus(1))
                        .where(ACCOUNT_PERSON.ID.eq(id.value()), ACCOUNT_PERSON.VERSION.eq(change.version()))
                        .execute()
                == 1;
    }

    /** Ends the person's sessions, as their roles have become fewer. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endSessions(PersonId id, Instant now) {
        db.update(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.SESSIONS_FROM, now)
                .where(ACCOUNT_PERSON.ID.eq(id.value()))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setLanguage(PersonId id, String tag) {
        db.update(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.LANGUAGE, tag)
                .where(ACCOUNT_PERSON.ID.eq(id.value()))
                .execute();
    }

    private static Person person(Record row) {
        return new Person(
                new PersonId(row.get(ACCOUNT_PERSON.ID)),
                row.get(ACCOUNT_PERSON.USERNAME),
                row.get(ACCOUNT_PERSON.NAME),
                row.get(ACCOUNT_PERSON.EMAIL),
                Languages.ofTag(row.get(ACCOUNT_PERSON.LANGUAGE)),
                row.get(ACCOUNT_PERSON.STATE).equals(ACTIVE),
                row.get(ACCOUNT_PERSON.EMPLOYED_ON),
                row.get(ROLES),
                row.get(ACCOUNT_PERSON.VERSION));
    }
}
