package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.common.Languages;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People in lists, with where they stand, within a reach. */
@Repository
class RosterRepository {

    private static final Field<Boolean> HAS_PASSWORD =
            field(ACCOUNT_PERSON.PASSWORD_HASH.isNotNull()).as("has_password");

    private static final List<SelectField<?>> LINE = List.of(
            ACCOUNT_PERSON.ID,
            ACCOUNT_PERSON.USERNAME,
            ACCOUNT_PERSON.NAME,
            ACCOUNT_PERSON.STATE,
            HAS_PASSWORD,
            ACCOUNT_PERSON.PASSWORD_GIVEN,
            ACCOUNT_PERSON.SESSIONS_FROM,
            AccountRepository.ROLES,
            ACCOUNT_MEMBERSHIP.PLACE,
            ACCOUNT_TEAM.ID,
            ACCOUNT_TEAM.NAME,
            ACCOUNT_SITE.ID,
            ACCOUNT_SITE.NAME);

    private final DSLContext db;

    RosterRepository(DSLContext db) {
        this.db = db;
    }

    List<RosterLine> lines(RosterFilter filter, Reach reach, Instant now) {
        return db.select(LINE)
                .from(ACCOUNT_PERSON)
                .leftJoin(ACCOUNT_MEMBERSHIP)
                .on(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(ACCOUNT_PERSON.ID), heldAt(now))
                .leftJoin(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .leftJoin(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .where(conditions(filter, reach))
                .orderBy(ACCOUNT_PERSON.NAME, ACCOUNT_PERSON.ID)
                .fetch(RosterRepository::line);
    }

    /** Everybody, as far as a people file can change them. */
    List<KnownPerson> known(Instant now) {
        return db.select(LINE)
                .select(
                        ACCOUNT_PERSON.EMAIL,
                        ACCOUNT_PERSON.LANGUAGE,
                        ACCOUNT_PERSON.EMPLOYED_ON,
                        ACCOUNT_PERSON.VERSION)
                .from(ACCOUNT_PERSON)
                .leftJoin(ACCOUNT_MEMBERSHIP)
                .on(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(ACCOUNT_PERSON.ID), heldAt(now))
                .leftJoin(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .leftJoin(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .fetch(RosterRepository::knownPerson);
    }

    private static KnownPerson knownPerson(Record row) {
        RosterLine line = line(row);
        return new KnownPerson(
                line.id(),
                line.username(),
                line.name(),
                row.get(ACCOUNT_PERSON.EMAIL),
                Languages.ofTag(row.get(ACCOUNT_PERSON.LANGUAGE)),
                row.get(ACCOUNT_PERSON.EMPLOYED_ON),
                line.team(),
                line.place(),
                line.roles(),
                row.get(ACCOUNT_PERSON.VERSION));
    }

    /** The sites that a person's grants of some roles are limited to; an empty one is a grant without limit. */
    List<Optional<SiteId>> limits(PersonId person, Role... roles) {
        return db.select(ACCOUNT_ROLE.SITE_ID)
                .from(ACCOUNT_ROLE)
                .where(
                        ACCOUNT_ROLE.PERSON_ID.eq(person.value()),
                        ACCOUNT_ROLE.ROLE.in(Stream.of(roles).map(Role::name).toList()),
                        ACCOUNT_ROLE.UNTIL.isNull())
                .fetch(row -> Optional.ofNullable(row.value1()).map(SiteId::new));
    }

    Optional<SiteId> siteAt(PersonId person, Instant at) {
        return db.select(ACCOUNT_TEAM.SITE_ID)
                .from(ACCOUNT_MEMBERSHIP)
                .join(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .where(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(person.value()), heldAt(at))
                .orderBy(ACCOUNT_MEMBERSHIP.SINCE.desc())
                .limit(1)
                .fetchOptional(row -> new SiteId(row.value1()));
    }

    /** Of each person who stands in a team, as {@link #siteAt(PersonId, Instant)}. */
    Map<PersonId, SiteId> sitesAt(Collection<PersonId> persons, Instant at) {
        Map<PersonId, SiteId> latest = new HashMap<>();
        db.select(ACCOUNT_MEMBERSHIP.PERSON_ID, ACCOUNT_TEAM.SITE_ID)
                .from(ACCOUNT_MEMBERSHIP)
                .join(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .where(
                        ACCOUNT_MEMBERSHIP.PERSON_ID.in(
                                persons.stream().map(PersonId::value).toList()),
                        heldAt(at))
                .orderBy(ACCOUNT_MEMBERSHIP.SINCE)
                .forEach(row -> latest.put(new PersonId(row.value1()), new SiteId(row.value2())));
        return latest;
    }

    Optional<SiteId> siteOf(TeamId team) {
        return db.select(ACCOUNT_TEAM.SITE_ID)
                .from(ACCOUNT_TEAM)
                .where(ACCOUNT_TEAM.ID.eq(team.value()))
                .fetchOptional(row -> new SiteId(row.value1()));
    }

    private static List<Condition> conditions(RosterFilter filter, Reach reach) {
        List<Condition> all = new ArrayList<>();
        if (!reach.everywhere()) {
            all.add(ACCOUNT_TEAM.SITE_ID.in(
                    reach.sites().stream().map(SiteId::value).toList()));
        }
        if (!filter.text().isBlank()) {
            String part = filter.text().strip();
            all.add(ACCOUNT_PERSON
                    .NAME
                    .containsIgnoreCase(part)
                    .or(ACCOUNT_PERSON.USERNAME.containsIgnoreCase(part))
                    .or(ACCOUNT_PERSON.EMAIL.containsIgnoreCase(part)));
        }
        if (filter.site() != null) {
            all.add(ACCOUNT_TEAM.SITE_ID.eq(filter.site().value()));
        }
        if (filter.team() != null) {
            all.add(ACCOUNT_TEAM.ID.eq(filter.team().value()));
        }
        if (filter.role() != null) {
            all.add(holds(filter.role()));
        }
        if (filter.active() != null) {
            all.add(ACCOUNT_PERSON.STATE.eq(filter.active() ? AccountRepository.ACTIVE : AccountRepository.DISABLED));
        }
        return all;
    }

    private static Condition holds(Role role) {
        return exists(selectOne()
                .from(ACCOUNT_ROLE)
                .where(
                        ACCOUNT_ROLE.PERSON_ID.eq(ACCOUNT_PERSON.ID),
                        ACCOUNT_ROLE.ROLE.eq(role.name()),
                        ACCOUNT_ROLE.UNTIL.isNull()));
    }

    static Condition heldAt(Instant at) {
        return ACCOUNT_MEMBERSHIP
                .SINCE
                .le(at)
                .and(ACCOUNT_MEMBERSHIP.UNTIL.isNull().or(ACCOUNT_MEMBERSHIP.UNTIL.gt(at)));
    }

    private static RosterLine line(Record row) {
        return new RosterLine(
                new PersonId(row.get(ACCOUNT_PERSON.ID)),
                row.get(ACCOUNT_PERSON.USERNAME),
                row.get(ACCOUNT_PERSON.NAME),
                row.get(ACCOUNT_PERSON.STATE).equals(AccountRepository.ACTIVE),
                row.get(AccountRepository.ROLES),
                team(row),
                row.get(ACCOUNT_TEAM.ID) == null ? null : Place.valueOf(row.get(ACCOUNT_MEMBERSHIP.PLACE)),
                password(row),
                row.get(ACCOUNT_PERSON.SESSIONS_FROM));
    }

    private static PasswordState password(Record row) {
        if (!row.get(HAS_PASSWORD)) {
            return PasswordState.NONE;
        }
        return row.get(ACCOUNT_PERSON.PASSWORD_GIVEN) ? PasswordState.GIVEN : PasswordState.OWN;
    }

    private static @Nullable Team team(Record row) {
        Long id = row.get(ACCOUNT_TEAM.ID);
        return id == null
                ? null
                : new Team(
                        new TeamId(id),
                        row.get(ACCOUNT_TEAM.NAME),
                        new SiteId(row.get(ACCOUNT_SITE.ID)),
                        row.get(ACCOUNT_SITE.NAME));
    }
}
