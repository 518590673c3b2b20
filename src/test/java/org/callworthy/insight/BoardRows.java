package org.callworthy.insight;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_CERTIFICATION;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.CERTIFICATION_STATUS;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.SCHEME_VERSION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.callworthy.account.TeamId;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.NonconformityState;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;

/** People, cases and certifications as the board reads them. */
abstract class BoardRows extends RepositoryTest {

    static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    static final Instant BEFORE = NOW.minus(Duration.ofDays(40));
    static final Rung AGENT_I = new Rung(Track.AGENT, Level.I);
    final long scheme = Ids.next();
    BoardRepository board;
    OpenCaseRepository cases;
    SiteId harbour;
    TeamId early;
    TeamId late;
    PersonId li;
    PersonId wang;
    PersonId zhao;

    @BeforeEach
    void people() {
        board = new BoardRepository(db);
        cases = new OpenCaseRepository(db);
        insertScheme();
        harbour = site("Harbour");
        early = team(harbour, "Early");
        late = team(site("Hill"), "Late");
        li = person("Li Na", "ACTIVE", "AGENT", "TEAM_LEAD", "TRAINING");
        wang = person("Wang Qiang", "ACTIVE", "AGENT");
        zhao = person("Zhao Min", "DISABLED", "AGENT");
        member(early, li, BEFORE, null);
        member(early, wang, BEFORE, NOW.minusSeconds(1));
        member(late, wang, NOW.minusSeconds(1), null);
        member(late, zhao, BEFORE, null);
    }

    SiteId site(String name) {
        SiteId id = new SiteId(Ids.next());
        db.insertInto(ACCOUNT_SITE, ACCOUNT_SITE.ID, ACCOUNT_SITE.NAME)
                .values(id.value(), name)
                .execute();
        return id;
    }

    TeamId team(SiteId site, String name) {
        TeamId id = new TeamId(Ids.next());
        db.insertInto(ACCOUNT_TEAM, ACCOUNT_TEAM.ID, ACCOUNT_TEAM.SITE_ID, ACCOUNT_TEAM.NAME)
                .values(id.value(), site.value(), name)
                .execute();
        return id;
    }

    PersonId person(String name, String state, String... roles) {
        long id = Ids.next();
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, id)
                .set(ACCOUNT_PERSON.USERNAME, name.toLowerCase(java.util.Locale.ROOT))
                .set(ACCOUNT_PERSON.NAME, name)
                .set(ACCOUNT_PERSON.LANGUAGE, "en")
                .set(ACCOUNT_PERSON.STATE, state)
                .set(ACCOUNT_PERSON.SESSIONS_FROM, BEFORE)
                .set(ACCOUNT_PERSON.CREATED_AT, BEFORE)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
        for (String role : roles) {
            db.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.ID, Ids.next())
                    .set(ACCOUNT_ROLE.PERSON_ID, id)
                    .set(ACCOUNT_ROLE.ROLE, role)
                    .set(ACCOUNT_ROLE.SINCE, BEFORE)
                    .execute();
        }
        return new PersonId(id);
    }

    void member(TeamId team, PersonId person, Instant since, Instant until) {
        db.insertInto(ACCOUNT_MEMBERSHIP)
                .set(ACCOUNT_MEMBERSHIP.ID, Ids.next())
                .set(ACCOUNT_MEMBERSHIP.TEAM_ID, team.value())
                .set(ACCOUNT_MEMBERSHIP.PERSON_ID, person.value())
                .set(ACCOUNT_MEMBERSHIP.PLACE, "MEMBER")
                .set(ACCOUNT_MEMBERSHIP.SINCE, since)
                .set(ACCOUNT_MEMBERSHIP.UNTIL, until)
                .execute();
    }

    long open(PersonId person, CaseState state) {
        long id = Ids.next();
        db.insertInto(DELIVERY_CASE)
                .set(DELIVERY_CASE.ID, id)
                .set(DELIVERY_CASE.PERSON_ID, person.value())
                .set(DELIVERY_CASE.TRACK, "agent")
                .set(DELIVERY_CASE.LEVEL, "I")
                .set(DELIVERY_CASE.SCHEME_VERSION_ID, scheme)
                .set(DELIVERY_CASE.OPENED_AT, BEFORE)
                .execute();
        db.insertInto(CERTIFICATION_CASE)
                .set(CERTIFICATION_CASE.ID, id)
                .set(CERTIFICATION_CASE.PERSON_ID, person.value())
                .set(CERTIFICATION_CASE.TRACK, "agent")
                .set(CERTIFICATION_CASE.LEVEL, "I")
                .set(CERTIFICATION_CASE.SCHEME_VERSION_ID, scheme)
                .set(CERTIFICATION_CASE.STATE, state.name())
                .set(CERTIFICATION_CASE.ROUND, 1)
                .set(CERTIFICATION_CASE.STATE_SINCE, BEFORE)
                .set(CERTIFICATION_CASE.OPENED_AT, BEFORE)
                .set(CERTIFICATION_CASE.OPEN_KEY, "key" + id)
                .set(CERTIFICATION_CASE.VERSION, 1)
                .execute();
        return id;
    }

    long assign(long caseId, PersonId person, String component, String kind, String state) {
        long id = Ids.next();
        db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, id)
                .set(DELIVERY_ASSIGNMENT.CASE_ID, caseId)
                .set(DELIVERY_ASSIGNMENT.PERSON_ID, person.value())
                .set(DELIVERY_ASSIGNMENT.KIND, kind)
                .set(DELIVERY_ASSIGNMENT.COMPONENT, component)
                .set(DELIVERY_ASSIGNMENT.ATTEMPT_NO, 1)
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, BEFORE)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, NOW.plus(Duration.ofDays(1)))
                .set(DELIVERY_ASSIGNMENT.MINUTES, 40)
                .set(DELIVERY_ASSIGNMENT.STATE, state)
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_AT, BEFORE)
                .set(DELIVERY_ASSIGNMENT.VERSION, 1)
                .execute();
        return id;
    }

    void ask(long caseId, PersonId member, long resit, LocalDate dueOn, NonconformityState state) {
        db.insertInto(CERTIFICATION_NONCONFORMITY)
                .set(CERTIFICATION_NONCONFORMITY.ID, Ids.next())
                .set(CERTIFICATION_NONCONFORMITY.CASE_ID, caseId)
                .set(CERTIFICATION_NONCONFORMITY.ROUND, 1)
                .set(CERTIFICATION_NONCONFORMITY.PROPOSED_BY, member.value())
                .set(CERTIFICATION_NONCONFORMITY.COMPONENT, "exam")
                .set(CERTIFICATION_NONCONFORMITY.FINDING, "Below the cut.")
                .set(CERTIFICATION_NONCONFORMITY.REMEDY, "RESIT")
                .set(CERTIFICATION_NONCONFORMITY.DUE_ON, dueOn)
                .set(CERTIFICATION_NONCONFORMITY.STATE, state.name())
                .set(CERTIFICATION_NONCONFORMITY.RESIT_ID, resit)
                .set(CERTIFICATION_NONCONFORMITY.VERSION, 1)
                .execute();
    }

    void hold(PersonId person, String... statuses) {
        long of = open(person, CaseState.PASSED);
        db.update(CERTIFICATION_CASE)
                .setNull(CERTIFICATION_CASE.OPEN_KEY)
                .where(CERTIFICATION_CASE.ID.eq(of))
                .execute();
        long id = Ids.next();
        db.insertInto(CERTIFICATION_CERTIFICATION)
                .set(CERTIFICATION_CERTIFICATION.ID, id)
                .set(CERTIFICATION_CERTIFICATION.CASE_ID, of)
                .set(CERTIFICATION_CERTIFICATION.PERSON_ID, person.value())
                .set(CERTIFICATION_CERTIFICATION.TRACK, "agent")
                .set(CERTIFICATION_CERTIFICATION.LEVEL, "I")
                .set(CERTIFICATION_CERTIFICATION.SCHEME_VERSION_ID, scheme)
                .set(CERTIFICATION_CERTIFICATION.VALID_FROM, LocalDate.of(2023, 7, 2))
                .set(CERTIFICATION_CERTIFICATION.VALID_UNTIL, LocalDate.of(2026, 7, 1))
                .execute();
        for (int i = 0; i < statuses.length; i++) {
            db.insertInto(CERTIFICATION_STATUS)
                    .set(CERTIFICATION_STATUS.CERTIFICATION_ID, id)
                    .set(CERTIFICATION_STATUS.SEQ, i + 1)
                    .set(CERTIFICATION_STATUS.CASE_ID, of)
                    .set(CERTIFICATION_STATUS.HOLDER_ID, person.value())
                    .set(CERTIFICATION_STATUS.STATUS, statuses[i])
                    .set(CERTIFICATION_STATUS.GROUNDS, "DECISION")
                    .set(CERTIFICATION_STATUS.REASON, "")
                    .set(CERTIFICATION_STATUS.SINCE, BEFORE.plusSeconds(i))
                    .execute();
        }
    }

    void insertScheme() {
        db.insertInto(SCHEME_VERSION)
                .set(SCHEME_VERSION.ID, scheme)
                .set(SCHEME_VERSION.SCHEME_KEY, "agent")
                .set(SCHEME_VERSION.NUMBER, 1)
                .set(SCHEME_VERSION.TRACK, "agent")
                .set(SCHEME_VERSION.EFFECTIVE_ON, LocalDate.of(2026, 1, 1))
                .set(SCHEME_VERSION.SOURCE, "{}")
                .set(SCHEME_VERSION.SHA256, Sha256.of("{}"))
                .set(SCHEME_VERSION.PUBLISHED_AT, BEFORE)
                .execute();
    }
}
