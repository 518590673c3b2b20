package org.callworthy.account;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

/** Teams as the screen of sites shows them. */
@Repository
class TeamLineRepository {

    private final DSLContext db;

    TeamLineRepository(DSLContext db) {
        this.db = db;
    }

    List<TeamLine> lines(Reach reach, Instant now) {
        return db
                .select(
                        ACCOUNT_TEAM.ID,
                        ACCOUNT_TEAM.NAME,
                        ACCOUNT_SITE.ID,
                        ACCOUNT_SITE.NAME,
                        ACCOUNT_PERSON.NAME,
                        ACCOUNT_MEMBERSHIP.PLACE)
                .from(ACCOUNT_TEAM)
                .join(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .leftJoin(ACCOUNT_MEMBERSHIP)
                .on(ACCOUNT_MEMBERSHIP.TEAM_ID.eq(ACCOUNT_TEAM.ID), RosterRepository.heldAt(now))
                .leftJoin(ACCOUNT_PERSON)
                .on(ACCOUNT_PERSON.ID.eq(ACCOUNT_MEMBERSHIP.PERSON_ID))
                .orderBy(ACCOUNT_SITE.NAME, ACCOUNT_TEAM.NAME, ACCOUNT_PERSON.NAME)
                .fetchGroups(ACCOUNT_TEAM.ID)
                .values()
                .stream()
                .map(TeamLineRepository::line)
                .filter(line -> reach.includes(line.team().site()))
                .toList();
    }

    private static TeamLine line(Result<? extends Record> members) {
        Record first = members.getFirst();
        Team team = new Team(
                new TeamId(first.get(ACCOUNT_TEAM.ID)),
                first.get(ACCOUNT_TEAM.NAME),
                new SiteId(first.get(ACCOUNT_SITE.ID)),
                first.get(ACCOUNT_SITE.NAME));
        List<String> leads = members.stream()
                .filter(row -> Place.LEAD.name().equals(row.get(ACCOUNT_MEMBERSHIP.PLACE)))
                .map(row -> row.get(ACCOUNT_PERSON.NAME))
                .toList();
        long count = members.stream()
                .filter(row -> Place.MEMBER.name().equals(row.get(ACCOUNT_MEMBERSHIP.PLACE)))
                .count();
        return new TeamLine(team, (int) count, leads);
    }
}
