package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.ACCOUNT_TRAINING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Ids;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sites, teams, and who stood where, when. */
@Repository
class PlaceRepository {

    private final DSLContext db;

    PlaceRepository(DSLContext db) {
        this.db = db;
    }

    List<Team> teams() {
        return db.select(ACCOUNT_TEAM.ID, ACCOUNT_TEAM.NAME, ACCOUNT_SITE.ID, ACCOUNT_SITE.NAME)
                .from(ACCOUNT_TEAM)
                .join(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .orderBy(ACCOUNT_SITE.NAME, ACCOUNT_TEAM.NAME)
                .fetch(row -> new Team(new TeamId(row.value1()), row.value2(), new SiteId(row.value3()), row.value4()));
    }

    List<Site> sites() {
        return db.select(ACCOUNT_SITE.ID, ACCOUNT_SITE.NAME)
                .from(ACCOUNT_SITE)
                .orderBy(ACCOUNT_SITE.NAME)
                .fetch(row -> new Site(new SiteId(row.value1()), row.value2()));
    }

    Optional<TeamId> teamAt(PersonId person, Instant at) {
        return db.select(ACCOUNT_MEMBERSHIP.TEAM_ID)
                .from(ACCOUNT_MEMBERSHIP)
                .where(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(person.value()), heldAt(at))
                .orderBy(ACCOUNT_MEMBERSHIP.SINCE.desc())
                .limit(1)
                .fetchOptional(row -> new TeamId(row.value1()));
    }

    List<PersonId> inTeamAt(TeamId team, Place place, Instant at) {
        return db.select(ACCOUNT_MEMBERSHIP.PERSON_ID)
                .from(ACCOUNT_MEMBERSHIP)
                .where(
                        ACCOUNT_MEMBERSHIP.TEAM_ID.eq(team.value()),
                        ACCOUNT_MEMBERSHIP.PLACE.eq(place.name()),
                        heldAt(at))
                .fetch(row -> new PersonId(row.value1()));
    }

    List<PersonId> trainersOf(PersonId person, LocalDate since) {
        return db.selectDistinct(ACCOUNT_TRAINING.TRAINER_ID)
                .from(ACCOUNT_TRAINING)
                .where(ACCOUNT_TRAINING.PERSON_ID.eq(person.value()), ACCOUNT_TRAINING.HELD_ON.ge(since))
                .fetch(row -> new PersonId(row.value1()));
    }

    BigDecimal trainingHours(PersonId person) {
        return db.select(DSL.coalesce(DSL.sum(ACCOUNT_TRAINING.HOURS), BigDecimal.ZERO))
                .from(ACCOUNT_TRAINING)
                .where(ACCOUNT_TRAINING.PERSON_ID.eq(person.value()))
                .fetchSingle()
                .value1();
    }

    Map<PersonId, BigDecimal> trainingHours(Collection<PersonId> persons) {
        return db.select(ACCOUNT_TRAINING.PERSON_ID, DSL.sum(ACCOUNT_TRAINING.HOURS))
                .from(ACCOUNT_TRAINING)
                .where(ACCOUNT_TRAINING.PERSON_ID.in(
                        persons.stream().map(PersonId::value).toList()))
                .groupBy(ACCOUNT_TRAINING.PERSON_ID)
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    SiteId insertSite(String name) {
        long id = Ids.next();
        db.insertInto(ACCOUNT_SITE)
                .set(ACCOUNT_SITE.ID, id)
                .set(ACCOUNT_SITE.NAME, name)
                .execute();
        return new SiteId(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    TeamId insertTeam(SiteId site, String name) {
        long id = Ids.next();
        db.insertInto(ACCOUNT_TEAM)
                .set(ACCOUNT_TEAM.ID, id)
                .set(ACCOUNT_TEAM.SITE_ID, site.value())
                .set(ACCOUNT_TEAM.NAME, name)
                .execute();
        return new TeamId(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endMemberships(PersonId person, Instant at) {
        db.update(ACCOUNT_MEMBERSHIP)
                .set(ACCOUNT_MEMBERSHIP.UNTIL, at)
                .where(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(person.value()), ACCOUNT_MEMBERSHIP.UNTIL.isNull())
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertMembership(TeamId team, PersonId person, Place place, Instant since) {
        db.insertInto(ACCOUNT_MEMBERSHIP)
                .set(ACCOUNT_MEMBERSHIP.ID, Ids.next())
                .set(ACCOUNT_MEMBERSHIP.TEAM_ID, team.value())
                .set(ACCOUNT_MEMBERSHIP.PERSON_ID, person.value())
                .set(ACCOUNT_MEMBERSHIP.PLACE, place.name())
                .set(ACCOUNT_MEMBERSHIP.SINCE, since)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertTraining(PersonId person, PersonId trainer, String topic, BigDecimal hours, LocalDate heldOn) {
        db.insertInto(ACCOUNT_TRAINING)
                .set(ACCOUNT_TRAINING.ID, Ids.next())
                .set(ACCOUNT_TRAINING.PERSON_ID, person.value())
                .set(ACCOUNT_TRAINING.TRAINER_ID, trainer.value())
                .set(ACCOUNT_TRAINING.TOPIC, topic)
                .set(ACCOUNT_TRAINING.HOURS, hours)
                .set(ACCOUNT_TRAINING.HELD_ON, heldOn)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insertRole(PersonId person, Role role, @Nullable SiteId site, @Nullable PersonId grantedBy, Instant since) {
        db.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ID, Ids.next())
                .set(ACCOUNT_ROLE.PERSON_ID, person.value())
                .set(ACCOUNT_ROLE.ROLE, role.name())
                .set(ACCOUNT_ROLE.SITE_ID, site == null ? null : site.value())
                .set(ACCOUNT_ROLE.GRANTED_BY, grantedBy == null ? null : grantedBy.value())
                .set(ACCOUNT_ROLE.SINCE, since)
                .execute();
    }

    /** @param site that to which it is limited; null for a role that holds everywhere */
    @Transactional(propagation = Propagation.MANDATORY)
    void endRole(PersonId person, Role role, @Nullable SiteId site, Instant at) {
        db.update(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.UNTIL, at)
                .where(
                        isHeld(person, role),
                        site == null ? ACCOUNT_ROLE.SITE_ID.isNull() : ACCOUNT_ROLE.SITE_ID.eq(site.value()))
                .execute();
    }

    /** Whether it is held everywhere or for a site. */
    boolean holds(PersonId person, Role role) {
        return db.fetchExists(ACCOUNT_ROLE, isHeld(person, role));
    }

    private static Condition isHeld(PersonId person, Role role) {
        return ACCOUNT_ROLE
                .PERSON_ID
                .eq(person.value())
                .and(ACCOUNT_ROLE.ROLE.eq(role.name()))
                .and(ACCOUNT_ROLE.UNTIL.isNull());
    }

    private static Condition heldAt(Instant at) {
        return ACCOUNT_MEMBERSHIP
                .SINCE
                .le(at)
                .and(ACCOUNT_MEMBERSHIP.UNTIL.isNull().or(ACCOUNT_MEMBERSHIP.UNTIL.gt(at)));
    }
}
