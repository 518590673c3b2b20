package org.callworthy.insight;

import static callworthy.db.Tables.CERTIFICATION_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.callworthy.account.Reach;
import org.callworthy.account.Team;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Status;
import org.callworthy.common.Track;
import org.junit.jupiter.api.Test;

class BoardRepositoryTest extends BoardRows {

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

    @Test
    void aResitComesWithTheCommitteesDayAsLongAsTheCommitteeWaitsForIt() {
        long waiting = open(li, CaseState.CONDITIONAL);
        long resit = assign(waiting, li, "exam", "EXAM", "WAITING");
        ask(waiting, wang, resit, LocalDate.of(2026, 5, 22), NonconformityState.OPEN);
        long other = open(wang, CaseState.CONDITIONAL);
        ask(other, li, assign(other, wang, "exam", "EXAM", "WAITING"), LocalDate.EPOCH, NonconformityState.LAPSED);

        List<CaseRow> rows = cases.open(BoardFilter.ALL, Reach.EVERYWHERE, NOW);
        assertThat(rows)
                .flatExtracting(CaseRow::assignments)
                .extracting(CasePart::due)
                .containsExactlyInAnyOrder(Instant.parse("2026-05-23T00:00:00Z"), null);
        CaseRow of =
                rows.stream().filter(row -> row.person().equals(li)).findFirst().orElseThrow();
        assertThat(of.at(NOW.plus(Duration.ofDays(2))).stage()).isEqualTo(Stage.MISSED);
        assertThat(of.at(NOW.plus(Duration.ofDays(3))).stage()).isEqualTo(Stage.NONCONFORMITY);
    }
}
