package org.callworthy.insight;

import static callworthy.db.Tables.ACCOUNT_MEMBERSHIP;
import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.ACCOUNT_SITE;
import static callworthy.db.Tables.ACCOUNT_TEAM;
import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_CERTIFICATION;
import static callworthy.db.Tables.CERTIFICATION_STATUS;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.SCHEME_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.account.SiteId;
import org.callworthy.account.Team;
import org.callworthy.account.TeamId;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Status;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(40));
    private static final Rung AGENT_I = new Rung(Track.AGENT, Level.I);

    private final long scheme = Ids.next();
    private BoardRepository board;
    private OpenCaseRepository cases;
    private SiteId harbour;
    private TeamId early;
    private TeamId late;
    private PersonId li;
    private PersonId wang;
    private PersonId zhao;

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

    @Test
    void activePeopleStandInTheirTeamOfTodayWithTheTracksOfTheirJobs() {
        assertThat(board.people(BoardFilter.ALL, Reach.EVERYWHERE, NOW))
                .containsExactly(
                        new BoardPerson(
                                li,
                                "li na",
                                "Li Na",
                                new Team(early, "Early", harbour, "Harbour"),
                                Set.of(Track.AGENT, Track.TEAM_LEAD)),
                        new BoardPerson(
                                wang,
                                "wang qiang",
                                "Wang Qiang",
                                board.people(BoardFilter.ALL, Reach.EVERYWHERE, NOW)
                                        .get(1)
                                        .team(),
                                Set.of(Track.AGENT)));
    }

    @Test
    void filterAndReachNarrowPeopleCertificationsAndCasesAlike() {
        hold(li, "ACTIVE");
        hold(wang, "ACTIVE");
        open(li, CaseState.DECISION);
        open(wang, CaseState.DECISION);
        BoardFilter hillOnly = new BoardFilter(null, late, null);
        Reach harbourOnly = new Reach(false, Set.of(harbour));

        assertThat(board.people(hillOnly, Reach.EVERYWHERE, NOW))
                .extracting(BoardPerson::id)
                .containsExactly(wang);
        assertThat(board.held(hillOnly, Reach.EVERYWHERE, NOW))
                .extracting(HeldLevel::person)
                .containsExactly(wang);
        assertThat(cases.open(hillOnly, Reach.EVERYWHERE, NOW))
                .extracting(CaseRow::person)
                .containsExactly(wang);
        assertThat(board.people(BoardFilter.ALL, harbourOnly, NOW))
                .extracting(BoardPerson::id)
                .containsExactly(li);
        assertThat(board.held(BoardFilter.ALL, harbourOnly, NOW))
                .extracting(HeldLevel::person)
                .containsExactly(li);
        assertThat(cases.open(BoardFilter.ALL, harbourOnly, NOW))
                .extracting(CaseRow::person)
                .containsExactly(li);
        assertThat(board.people(BoardFilter.ALL, new Reach(false, Set.of()), NOW))
                .isEmpty();
        assertThat(board.held(new BoardFilter(null, null, Track.TRAINER), Reach.EVERYWHERE, NOW))
                .isEmpty();
    }

    @Test
    void theLatestChangeOfStatusCounts() {
        hold(li, "ACTIVE", "SUSPENDED");
        hold(wang, "ACTIVE", "SUSPENDED", "ACTIVE");
        assertThat(board.held(BoardFilter.ALL, Reach.EVERYWHERE, NOW))
                .extracting(HeldLevel::person, HeldLevel::rung, HeldLevel::status, HeldLevel::until)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(li, AGENT_I, Status.SUSPENDED, LocalDate.of(2026, 7, 1)),
                        org.assertj.core.groups.Tuple.tuple(wang, AGENT_I, Status.VALID, LocalDate.of(2026, 7, 1)));
    }

    @Test
    void anOpenCaseComesWithItsAssignmentsAndAClosedOneNotAtAll() {
        long waiting = open(li, CaseState.EXAMINATION);
        assign(waiting, li, "exam", "EXAM", "CLOSED");
        assign(waiting, li, "role-play", "ROLE_PLAY", "WAITING");
        long over = open(wang, CaseState.FAILED);
        db.update(CERTIFICATION_CASE)
                .setNull(CERTIFICATION_CASE.OPEN_KEY)
                .where(CERTIFICATION_CASE.ID.eq(over))
                .execute();

        assertThat(cases.open(BoardFilter.ALL, Reach.EVERYWHERE, NOW))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.assignments())
                            .extracting(CasePart::component)
                            .containsExactlyInAnyOrder("exam", "role-play");
                    assertThat(row.at(NOW).stage()).isEqualTo(Stage.ROLE_PLAY);
                    assertThat(row.at(NOW.plus(Duration.ofDays(2))).stage()).isEqualTo(Stage.MISSED);
                });
    }

    private SiteId site(String name) {
        SiteId id = new SiteId(Ids.next());
        db.insertInto(ACCOUNT_SITE, ACCOUNT_SITE.ID, ACCOUNT_SITE.NAME)
                .values(id.value(), name)
                .execute();
        return id;
    }

    private TeamId team(SiteId site, String name) {
        TeamId id = new TeamId(Ids.next());
        db.insertInto(ACCOUNT_TEAM, ACCOUNT_TEAM.ID, ACCOUNT_TEAM.SITE_ID, ACCOUNT_TEAM.NAME)
                .values(id.value(), site.value(), name)
                .execute();
        return id;
    }

    private PersonId person(String name, String state, String... roles) {
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

    private void member(TeamId team, PersonId person, Instant since, Instant until) {
        db.insertInto(ACCOUNT_MEMBERSHIP)
                .set(ACCOUNT_MEMBERSHIP.ID, Ids.next())
                .set(ACCOUNT_MEMBERSHIP.TEAM_ID, team.value())
                .set(ACCOUNT_MEMBERSHIP.PERSON_ID, person.value())
                .set(ACCOUNT_MEMBERSHIP.PLACE, "MEMBER")
                .set(ACCOUNT_MEMBERSHIP.SINCE, since)
                .set(ACCOUNT_MEMBERSHIP.UNTIL, until)
                .execute();
    }

    private long open(PersonId person, CaseState state) {
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

    private void assign(long caseId, PersonId person, String component, String kind, String state) {
        db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, Ids.next())
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
    }

    private void hold(PersonId person, String... statuses) {
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

    private void insertScheme() {
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
