package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.ACCOUNT_TRAINING;

import java.util.List;
import org.callworthy.account.PersonFile.HeldRole;
import org.callworthy.account.PersonFile.Membership;
import org.callworthy.account.PersonFile.Training;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is kept about one person. */
@Repository
class PersonFileRepository {

    private final DSLContext db;

    PersonFileRepository(DSLContext db) {
        this.db = db;
    }

    List<HeldRole> roles(PersonId person) {
        return db.select(ACCOUNT_ROLE.ROLE, ACCOUNT_ROLE.SITE_ID, ACCOUNT_SITE.NAME, ACCOUNT_ROLE.SINCE)
                .from(ACCOUNT_ROLE)
                .leftJoin(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_ROLE.SITE_ID))
                .where(ACCOUNT_ROLE.PERSON_ID.eq(person.value()), ACCOUNT_ROLE.UNTIL.isNull())
                .orderBy(ACCOUNT_ROLE.SINCE.desc(), ACCOUNT_ROLE.ID)
                .fetch(row -> new HeldRole(
                        Role.valueOf(row.value1()),
                        row.value2() == null ? null : new SiteId(row.value2()),
                        row.value3(),
                        row.value4()));
    }

    List<Membership> memberships(PersonId person) {
        return db.select(
                        ACCOUNT_SITE.NAME,
                        ACCOUNT_TEAM.NAME,
                        ACCOUNT_MEMBERSHIP.PLACE,
                        ACCOUNT_MEMBERSHIP.SINCE,
                        ACCOUNT_MEMBERSHIP.UNTIL)
                .from(ACCOUNT_MEMBERSHIP)
                .join(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .join(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .where(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(person.value()))
                .orderBy(ACCOUNT_MEMBERSHIP.SINCE.desc(), ACCOUNT_MEMBERSHIP.ID.desc())
                .fetch(row -> new Membership(
                        row.value1(), row.value2(), Place.valueOf(row.value3()), row.value4(), row.value5()));
    }

    List<Training> trainings(PersonId person) {
        return db.select(ACCOUNT_PERSON.NAME, ACCOUNT_TRAINING.TOPIC, ACCOUNT_TRAINING.HOURS, ACCOUNT_TRAINING.HELD_ON)
                .from(ACCOUNT_TRAINING)
                .join(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(ACCOUNT_TRAINING.TRAINER_ID))
                .where(ACCOUNT_TRAINING.PERSON_ID.eq(person.value()))
                .orderBy(ACCOUNT_TRAINING.HELD_ON.desc(), ACCOUNT_TRAINING.ID.desc())
                .fetch(row -> new Training(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
