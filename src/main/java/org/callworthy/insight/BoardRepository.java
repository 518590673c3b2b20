package org.callworthy.insight;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.CERTIFICATION_CERTIFICATION;
import static callworthy.db.Tables.CERTIFICATION_STATUS;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.account.Team;
import org.callworthy.account.TeamId;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Status;
import org.callworthy.certification.StatusEntry;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People and certifications: flat rows, as nested ones take long where there are thousands. */
@Repository
class BoardRepository {

    private static final List<String> JOBS =
            Stream.of(Track.values()).map(Track::name).toList();

    private final DSLContext db;

    BoardRepository(DSLContext db) {
        this.db = db;
    }

    /** Active people by site, team and name; those who stand in no team first. */
    List<BoardPerson> people(BoardFilter filter, Reach reach, Instant now) {
        return db
                .select(
                        ACCOUNT_PERSON.ID,
                        ACCOUNT_PERSON.USERNAME,
                        ACCOUNT_PERSON.NAME,
                        ACCOUNT_TEAM.ID,
                        ACCOUNT_TEAM.NAME,
                        ACCOUNT_SITE.ID,
                        ACCOUNT_SITE.NAME,
                        ACCOUNT_ROLE.ROLE)
                .from(ACCOUNT_PERSON)
                .leftJoin(ACCOUNT_MEMBERSHIP)
                .on(ACCOUNT_MEMBERSHIP.PERSON_ID.eq(ACCOUNT_PERSON.ID), current(now))
                .leftJoin(ACCOUNT_TEAM)
                .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                .leftJoin(ACCOUNT_SITE)
                .on(ACCOUNT_SITE.ID.eq(ACCOUNT_TEAM.SITE_ID))
                .leftJoin(ACCOUNT_ROLE)
                .on(
                        ACCOUNT_ROLE.PERSON_ID.eq(ACCOUNT_PERSON.ID),
                        ACCOUNT_ROLE.UNTIL.isNull(),
                        ACCOUNT_ROLE.ROLE.in(JOBS))
                .where(ACCOUNT_PERSON.STATE.eq("ACTIVE"))
                .and(standsThere(filter, reach))
                .orderBy(ACCOUNT_SITE.NAME, ACCOUNT_TEAM.NAME, ACCOUNT_PERSON.NAME, ACCOUNT_PERSON.ID)
                .fetchGroups(ACCOUNT_PERSON.ID)
                .values()
                .stream()
                .map(BoardRepository::person)
                .toList();
    }

    List<HeldLevel> held(BoardFilter filter, Reach reach, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return db.select(
                        CERTIFICATION_CERTIFICATION.ID,
                        CERTIFICATION_CERTIFICATION.PERSON_ID,
                        CERTIFICATION_CERTIFICATION.TRACK,
                        CERTIFICATION_CERTIFICATION.LEVEL,
                        CERTIFICATION_CERTIFICATION.VALID_UNTIL,
                        CERTIFICATION_STATUS.STATUS)
                .from(CERTIFICATION_CERTIFICATION)
                .join(CERTIFICATION_STATUS)
                .on(
                        CERTIFICATION_STATUS.CERTIFICATION_ID.eq(CERTIFICATION_CERTIFICATION.ID),
                        CERTIFICATION_STATUS.SEQ.eq(latestStatus()))
                .where(track(CERTIFICATION_CERTIFICATION.TRACK, filter))
                .and(among(CERTIFICATION_CERTIFICATION.PERSON_ID, filter, reach, now))
                .fetch(row -> new HeldLevel(
                        new CertificationId(row.value1()),
                        new PersonId(row.value2()),
                        new Rung(Track.ofKey(row.value3()), Level.valueOf(row.value4())),
                        Status.on(today, StatusEntry.Kind.valueOf(row.value6()), row.value5()),
                        row.value5()));
    }

    private static Field<Integer> latestStatus() {
        var newer = CERTIFICATION_STATUS.as("newer");
        return DSL.field(
                select(max(newer.SEQ)).from(newer).where(newer.CERTIFICATION_ID.eq(CERTIFICATION_CERTIFICATION.ID)));
    }

    static Condition track(Field<String> field, BoardFilter filter) {
        return filter.track() == null
                ? DSL.noCondition()
                : field.eq(filter.track().key());
    }

    /** Belongs to somebody who stands where the filter and the reach say. */
    static Condition among(TableField<?, Long> person, BoardFilter filter, Reach reach, Instant now) {
        return reach.everywhere() && filter.site() == null && filter.team() == null
                ? DSL.noCondition()
                : person.in(select(ACCOUNT_MEMBERSHIP.PERSON_ID)
                        .from(ACCOUNT_MEMBERSHIP)
                        .join(ACCOUNT_TEAM)
                        .on(ACCOUNT_TEAM.ID.eq(ACCOUNT_MEMBERSHIP.TEAM_ID))
                        .where(current(now))
                        .and(standsThere(filter, reach)));
    }

    private static Condition standsThere(BoardFilter filter, Reach reach) {
        List<Condition> all = new ArrayList<>();
        if (!reach.everywhere()) {
            all.add(ACCOUNT_TEAM.SITE_ID.in(
                    reach.sites().stream().map(SiteId::value).toList()));
        }
        if (filter.site() != null) {
            all.add(ACCOUNT_TEAM.SITE_ID.eq(filter.site().value()));
        }
        if (filter.team() != null) {
            all.add(ACCOUNT_TEAM.ID.eq(filter.team().value()));
        }
        return DSL.and(all);
    }

    private static Condition current(Instant at) {
        return ACCOUNT_MEMBERSHIP
                .SINCE
                .le(at)
                .and(ACCOUNT_MEMBERSHIP.UNTIL.isNull().or(ACCOUNT_MEMBERSHIP.UNTIL.gt(at)));
    }

    private static BoardPerson person(Result<? extends Record> rows) {
        Record first = rows.getFirst();
        Set<Track> jobs = EnumSet.noneOf(Track.class);
        rows.forEach(row -> {
            String job = row.get(ACCOUNT_ROLE.ROLE);
            if (job != null) {
                jobs.add(Track.valueOf(Role.valueOf(job).name()));
            }
        });
        return new BoardPerson(
                new PersonId(first.get(ACCOUNT_PERSON.ID)),
                first.get(ACCOUNT_PERSON.USERNAME),
                first.get(ACCOUNT_PERSON.NAME),
                team(first),
                jobs);
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
