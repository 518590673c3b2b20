package org.callworthy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.SiteId;
import org.callworthy.account.Team;
import org.callworthy.account.TeamId;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Status;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CaseId;
import org.callworthy.insight.Overview.MonthOfExpiry;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final Rung FIRST = new Rung(Track.AGENT, Level.I);
    private static final Rung SECOND = new Rung(Track.AGENT, Level.II);
    private static final Team EARLY = new Team(new TeamId(1), "Early", new SiteId(1), "Harbour");

    private final BoardPerson li = new BoardPerson(new PersonId(1), "li", "Li Na", EARLY, Set.of(Track.AGENT));
    private final BoardPerson wang = new BoardPerson(new PersonId(2), "wang", "Wang", EARLY, Set.of(Track.AGENT));
    private final BoardPerson guest = new BoardPerson(new PersonId(3), "guest", "Guest", null, Set.of());

    @Test
    void aLevelIsListedForThoseWhoseJobItIsAndForWhoeverHoldsIt() {
        List<LevelLine> lines = lines(List.of(held(9, guest, SECOND, Status.VALID, 400)), List.of());
        assertThat(lines)
                .extracting(LevelLine::who, LevelLine::rung)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(li, FIRST),
                        org.assertj.core.groups.Tuple.tuple(wang, FIRST),
                        org.assertj.core.groups.Tuple.tuple(guest, SECOND));
    }

    @Test
    void theCertificationInForceSpeaksForALevelEvenIfANewerOneWasWithdrawn() {
        List<LevelLine> lines = lines(
                List.of(
                        held(1, li, FIRST, Status.VALID, 90),
                        held(2, li, FIRST, Status.WITHDRAWN, 900),
                        held(3, wang, FIRST, Status.EXPIRED, -1),
                        held(4, wang, FIRST, Status.EXPIRED, -500)),
                List.of());
        assertThat(lines).extracting(LevelLine::standing).startsWith(Standing.EXPIRING, Standing.EXPIRED);
        assertThat(lines.get(1).held().id()).isEqualTo(new CertificationId(4));
    }

    @Test
    void cellsCountWhatIsHeldAndWhatGoesOn() {
        Overview overview = overview(
                List.of(
                        held(1, li, FIRST, Status.VALID, 91),
                        held(2, wang, FIRST, Status.VALID, 20),
                        held(3, guest, FIRST, Status.SUSPENDED, 300)),
                List.of(decided(li, SECOND), inConditions(wang, SECOND)));
        assertThat(overview.rungs()).containsExactly(FIRST, SECOND);
        assertThat(overview.teams()).hasSize(2);
        assertThat(overview.teams().getFirst().cells())
                .containsEntry(FIRST, new Cell(2, 2, 1, 0, 0, 0))
                .containsEntry(SECOND, new Cell(2, 0, 0, 1, 1, 0));
        assertThat(overview.teams().getLast().team()).isNull();
        assertThat(overview.total().cells()).containsEntry(FIRST, new Cell(3, 2, 1, 0, 0, 1));
        assertThat(overview.total().people()).isEqualTo(3);
        assertThat(overview.total().cells().get(FIRST).percent()).isEqualTo(66);
    }

    @Test
    void onlyValidCertificationsExpireWithinTheComingTwelveMonths() {
        Overview overview = overview(
                List.of(
                        held(1, li, FIRST, Status.VALID, 5),
                        held(2, wang, FIRST, Status.VALID, 340),
                        held(3, guest, FIRST, Status.SUSPENDED, 5)),
                List.of());
        assertThat(overview.months())
                .hasSize(12)
                .extracting(MonthOfExpiry::all)
                .startsWith(1, 0)
                .endsWith(1);
        assertThat(overview.months().getFirst().month()).isEqualTo(YearMonth.of(2026, 5));
    }

    @Test
    void aMissedWindowComesBeforeAllElseAndAStageSaysSinceWhenItWaits() {
        Instant opened = NOW.minus(Duration.ofDays(30));
        CasePart exam = part(1, "exam", 1, AssignmentState.CLOSED, NOW.plusSeconds(9), NOW.minusSeconds(60));
        CasePart late = part(2, "role-play", 1, AssignmentState.WAITING, NOW.minusSeconds(9), null);
        CasePart again = part(3, "role-play", 2, AssignmentState.WAITING, NOW.plusSeconds(9), null);
        assertThat(examined(opened, exam, late).stage()).isEqualTo(Stage.MISSED);
        assertThat(examined(opened, exam, late).missed()).containsExactly(new AssignmentId(2));
        assertThat(examined(opened, exam, late, again).stage()).isEqualTo(Stage.ROLE_PLAY);
        assertThat(examined(opened, exam).stage()).isEqualTo(Stage.RATING);
        assertThat(examined(opened, exam).since()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void whatIsForTheCommitteeToDecideIsNotMissed() {
        assertThat(resit(CaseState.CONDITIONAL, NOW.plusSeconds(1)))
                .extracting(OpenCase::stage, OpenCase::missed)
                .containsExactly(Stage.MISSED, List.of(new AssignmentId(2)));
        assertThat(resit(CaseState.CONDITIONAL, NOW))
                .extracting(OpenCase::stage, OpenCase::missed)
                .containsExactly(Stage.NONCONFORMITY, List.of());
        assertThat(resit(CaseState.DECISION, NOW.minusSeconds(9)))
                .extracting(OpenCase::stage, OpenCase::missed)
                .containsExactly(Stage.DECISION, List.of());
    }

    @Test
    void whoLacksALevelIsListedOnlyWhereOneAsksForIt() {
        LevelLine lacking = lines(List.of(), List.of()).getFirst();
        assertThat(Selection.ALL.takes(lacking)).isFalse();
        assertThat(new Selection(BoardFilter.ALL, Level.I, null, null, "").takes(lacking))
                .isTrue();
        assertThat(new Selection(BoardFilter.ALL, null, Show.LACKING, null, "NA").takes(lacking))
                .isTrue();
        assertThat(new Selection(BoardFilter.ALL, null, Show.LACKING, null, "x").takes(lacking))
                .isFalse();
    }

    private Overview overview(List<HeldLevel> held, List<OpenCase> open) {
        return Counting.overview(lines(held, open), YearMonth.from(TODAY));
    }

    private List<LevelLine> lines(List<HeldLevel> held, List<OpenCase> open) {
        return new Lines(held, open, TODAY).of(List.of(li, wang, guest), Set.of(FIRST));
    }

    private static HeldLevel held(long id, BoardPerson who, Rung rung, Status status, int days) {
        return new HeldLevel(new CertificationId(id), who.id(), rung, status, TODAY.plusDays(days));
    }

    private static OpenCase decided(BoardPerson who, Rung rung) {
        return new OpenCase(new CaseId(who.id().value()), who.id(), rung, Stage.DECISION, NOW, List.of());
    }

    private static OpenCase inConditions(BoardPerson who, Rung rung) {
        return new OpenCase(new CaseId(who.id().value()), who.id(), rung, Stage.NONCONFORMITY, NOW, List.of());
    }

    private OpenCase examined(Instant since, CasePart... parts) {
        return new CaseRow(new CaseId(7), li.id(), FIRST, CaseState.EXAMINATION, since, List.of(parts)).at(NOW);
    }

    private static CasePart part(
            long id, String component, int no, AssignmentState state, Instant closesAt, Instant endedAt) {
        return new CasePart(
                new AssignmentId(id),
                component,
                no,
                component.equals("exam") ? AssignmentKind.EXAM : AssignmentKind.ROLE_PLAY,
                state,
                NOW.minus(Duration.ofDays(9)),
                closesAt,
                endedAt,
                null);
    }

    private OpenCase resit(CaseState state, Instant due) {
        CasePart late = part(2, "role-play", 2, AssignmentState.WAITING, NOW.minusSeconds(9), null);
        CasePart resit = new CasePart(
                late.id(), late.component(), 2, late.kind(), late.state(), late.opensAt(), late.closesAt(), null, due);
        return new CaseRow(new CaseId(7), li.id(), FIRST, state, NOW, List.of(resit)).at(NOW);
    }
}
