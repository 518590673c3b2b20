package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.ImportFault.Kind;
import org.callworthy.account.ImportLine.Verdict;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Test;

class ImportJudgeTest {

    private static final Site HARBOUR = new Site(new SiteId(1), "Harbour");
    private static final Site HILL = new Site(new SiteId(2), "Hill");
    private static final Team EARLY = new Team(new TeamId(11), "Early", HARBOUR.id(), "Harbour");
    private static final Team LATE = new Team(new TeamId(12), "Late", HARBOUR.id(), "Harbour");
    private static final Team HILL_LATE = new Team(new TeamId(21), "Late", HILL.id(), "Hill");
    private static final KnownPerson LI = new KnownPerson(
            new PersonId(100),
            "li.na",
            "李娜",
            "li@harbour.example",
            Locale.SIMPLIFIED_CHINESE,
            LocalDate.of(2025, 1, 6),
            EARLY,
            Place.MEMBER,
            Set.of(Role.AGENT),
            1);

    private Reach reach = Reach.EVERYWHERE;
    private boolean administrator = true;

    @Test
    void anUnknownUsernameIsANewPerson() {
        ImportLine line = judge("wang,王强,,zh-CN,2026-03-01,Harbour,Early,LEAD,AGENT TEAM_LEAD");
        assertThat(line.verdict()).isEqualTo(Verdict.NEW);
        assertThat(line.line()).isEqualTo(2);
    }

    @Test
    void whatIsThereAlreadyIsUnchangedAndEmptyCellsLeaveThingsAsTheyAre() {
        assertThat(judge("li.na").verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(judge("LI.NA,李娜,li@harbour.example,zh,2025/1/6,Harbour,Early,member,agent")
                        .verdict())
                .isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void onlyWhatDiffersIsNamedAsChange() {
        ImportLine line = judge("li.na,李娜娜,,,,Harbour,Late,,AGENT;TRAINER");
        assertThat(line.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(line.changes()).containsExactlyInAnyOrder(ImportColumn.NAME, ImportColumn.TEAM, ImportColumn.ROLES);
    }

    @Test
    void everyFaultOfALineIsNamedWithWhatStandsThere() {
        ImportLine line = judge("new.one,New One,no-address,fr,31.3.2026,,,BOSS,KING");
        assertThat(line.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(line.faults())
                .containsExactly(
                        new ImportFault(Kind.EMAIL, "no-address"),
                        new ImportFault(Kind.LANGUAGE, "fr"),
                        new ImportFault(Kind.DATE, "31.3.2026"),
                        new ImportFault(Kind.PLACE, "BOSS"),
                        new ImportFault(Kind.ROLE, "KING"));
    }

    @Test
    void aNewPersonNeedsAUsernameAndAName() {
        assertThat(judge("Wáng,王强").faults()).containsExactly(new ImportFault(Kind.USERNAME, "Wáng"));
        assertThat(judge(",王强").faults()).containsExactly(new ImportFault(Kind.USERNAME, ""));
        assertThat(judge("wang").faults()).containsExactly(new ImportFault(Kind.NAME, ""));
    }

    @Test
    void theSameUsernameTwiceIsRefusedWithTheEarlierLine() {
        assertThat(judge(List.of("wang,王强", "wang,王强")).getLast().faults())
                .containsExactly(new ImportFault(Kind.USERNAME_TWICE, "2"));
    }

    @Test
    void aTeamWithoutSiteIsTakenOnlyWhenThereIsOneOfThatName() {
        assertThat(judge("wang,王强,,,,,Early").verdict()).isEqualTo(Verdict.NEW);
        assertThat(judge("wang,王强,,,,,Late").faults()).containsExactly(new ImportFault(Kind.TEAM_AMBIGUOUS, "Late"));
        assertThat(judge("wang,王强,,,,,Night").faults()).containsExactly(new ImportFault(Kind.SITE_NEEDED, "Night"));
        assertThat(judge("wang,王强,,,,Harbour").faults()).containsExactly(new ImportFault(Kind.TEAM_NEEDED, ""));
    }

    @Test
    void onlyAdministratorsGiveRolesBeyondThoseOfAJob() {
        administrator = false;
        assertThat(judge("wang,王强,,,,,,,TEAM_LEAD").verdict()).isEqualTo(Verdict.NEW);
        assertThat(judge("wang,王强,,,,,,,COMMITTEE").faults())
                .containsExactly(new ImportFault(Kind.ROLE_NEEDS_ADMIN, "COMMITTEE"));
    }

    @Test
    void whoIsLimitedToASiteImportsOnlyThere() {
        reach = Reach.only(Set.of(HILL.id()));
        assertThat(judge("wang,王强,,,,Hill,Late").verdict()).isEqualTo(Verdict.NEW);
        assertThat(judge("wang,王强").faults()).containsExactly(new ImportFault(Kind.TEAM_NEEDED, ""));
        assertThat(judge("wang,王强,,,,Harbour,Early").faults())
                .containsExactly(new ImportFault(Kind.SITE_OUT_OF_REACH, "Harbour"));
        assertThat(judge("li.na,李娜娜").faults()).containsExactly(new ImportFault(Kind.PERSON_OUT_OF_REACH, "li.na"));
    }

    private ImportLine judge(String line) {
        return judge(List.of(line)).getFirst();
    }

    private List<ImportLine> judge(List<String> lines) {
        Map<String, ImportColumn> names =
                Stream.of(ImportColumn.values()).collect(Collectors.toMap(ImportColumn::key, column -> column));
        ImportHeading heading = ImportHeading.of(
                new Table.Row(
                        1,
                        Stream.of(ImportColumn.values()).map(ImportColumn::key).toList()),
                names);
        ImportJudge judge = new ImportJudge(new ImportGround(
                Map.of("li.na", LI), List.of(HARBOUR, HILL), List.of(EARLY, LATE, HILL_LATE), reach, administrator));
        List<ImportLine> judged = new ArrayList<>();
        for (String line : lines) {
            Table.Row row = new Table.Row(judged.size() + 2, List.of(line.split(",", -1)));
            judged.add(judge.judge(ImportParser.parse(heading, row)));
        }
        return judged;
    }
}
