package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterRepositoryTest extends RepositoryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private AccountRepository accounts;
    private PlaceRepository places;
    private RosterRepository roster;
    private SiteId harbour;
    private TeamId early;
    private TeamId late;
    private PersonId li;
    private PersonId wang;
    private PersonId nobodysChild;

    @BeforeEach
    void people() {
        accounts = new AccountRepository(db);
        places = new PlaceRepository(db);
        roster = new RosterRepository(db);
        tx(() -> {
            harbour = places.insertSite("Harbour");
            early = places.insertTeam(harbour, "Early");
            late = places.insertTeam(places.insertSite("Hill"), "Late");
            li = hire("li.na", "李娜");
            wang = hire("wang", "Wang Qiang");
            nobodysChild = hire("zhao", "Zhao Min");
            places.insertMembership(early, li, Place.MEMBER, MONDAY);
            places.insertMembership(late, wang, Place.LEAD, MONDAY);
            places.insertRole(li, Role.AGENT, null, null, MONDAY);
            places.insertRole(wang, Role.TRAINING, harbour, null, MONDAY);
            accounts.setState(nobodysChild, false, MONDAY);
        });
    }

    @Test
    void aLineSaysWhereAPersonStandsAndWhatTheyMayDo() {
        RosterLine line = lines(RosterFilter.ALL).getFirst();
        assertThat(line.name()).isEqualTo("Wang Qiang");
        assertThat(line.teamIfAny()).map(Team::siteName).contains("Hill");
        assertThat(line.place()).isEqualTo(Place.LEAD);
        assertThat(line.roles()).containsExactly(Role.TRAINING);
    }

    @Test
    void everyQuestionOfAFilterNarrows() {
        assertThat(lines(RosterFilter.ALL)).extracting(RosterLine::id).containsExactly(wang, nobodysChild, li);
        assertThat(found("QIANG", null, null, null, null)).containsExactly(wang);
        assertThat(found("li.n", null, null, null, null)).containsExactly(li);
        assertThat(found("%", null, null, null, null)).isEmpty();
        assertThat(found("", harbour, null, null, null)).containsExactly(li);
        assertThat(found("", null, late, null, null)).containsExactly(wang);
        assertThat(found("", null, null, Role.AGENT, null)).containsExactly(li);
        assertThat(found("", null, null, null, false)).containsExactly(nobodysChild);
    }

    @Test
    void aLimitedReachShowsOnlyThoseWhoStandThereNow() {
        assertThat(roster.lines(RosterFilter.ALL, Reach.only(Set.of(harbour)), TUESDAY))
                .extracting(RosterLine::id)
                .containsExactly(li);
        assertThat(roster.lines(RosterFilter.ALL, Reach.only(Set.of()), TUESDAY))
                .isEmpty();
        assertThat(roster.siteAt(nobodysChild, TUESDAY)).isEmpty();
        assertThat(roster.sitesAt(List.of(li, nobodysChild), TUESDAY)).isEqualTo(Map.of(li, harbour));
        assertThat(roster.limits(wang, Role.TRAINING)).containsExactly(Optional.of(harbour));
        assertThat(roster.limits(wang, Role.INVIGILATOR)).isEmpty();
        assertThat(roster.limits(wang, Role.INVIGILATOR, Role.TRAINING)).containsExactly(Optional.of(harbour));
    }

    @Test
    void aPersonsFileHoldsTheirHistoryNewestFirst() {
        PersonFileRepository files = new PersonFileRepository(db);
        tx(() -> {
            places.endMemberships(li, TUESDAY);
            places.insertMembership(late, li, Place.LEAD, TUESDAY);
            places.insertTraining(li, wang, "Difficult calls", new BigDecimal("7.50"), LocalDate.of(2026, 3, 2));
        });
        assertThat(files.memberships(li))
                .containsExactly(
                        new PersonFile.Membership("Hill", "Late", Place.LEAD, TUESDAY, null),
                        new PersonFile.Membership("Harbour", "Early", Place.MEMBER, MONDAY, TUESDAY));
        assertThat(files.roles(wang))
                .containsExactly(new PersonFile.HeldRole(Role.TRAINING, harbour, "Harbour", MONDAY));
        assertThat(files.trainings(li))
                .containsExactly(new PersonFile.Training(
                        "Wang Qiang", "Difficult calls", new BigDecimal("7.50"), LocalDate.of(2026, 3, 2)));
    }

    @Test
    void aLineSaysHowItsPersonSignsIn() {
        PasswordRepository passwords = new PasswordRepository(db);
        assertThat(state(li)).isEqualTo(PasswordState.NONE);
        assertThat(tx(() -> passwords.giveIfUnchanged(li, MONDAY, "given", TUESDAY)))
                .isTrue();
        assertThat(state(li)).isEqualTo(PasswordState.GIVEN);
        assertThat(tx(() -> passwords.giveIfUnchanged(li, MONDAY, "again", TUESDAY)))
                .isFalse();
        tx(() -> passwords.choose(li, passwords.of(li).orElseThrow(), TUESDAY, "own", TUESDAY));
        assertThat(state(li)).isEqualTo(PasswordState.OWN);
    }

    private PasswordState state(PersonId person) {
        return lines(RosterFilter.ALL).stream()
                .filter(line -> line.id().equals(person))
                .findFirst()
                .orElseThrow()
                .password();
    }

    @Test
    void aTeamShowsItsMembersAndLeads() {
        List<TeamLine> lines = new TeamLineRepository(db).lines(Reach.EVERYWHERE, TUESDAY);
        assertThat(lines).extracting(line -> line.team().name()).containsExactly("Early", "Late");
        assertThat(lines).extracting(TeamLine::members).containsExactly(1, 0);
        assertThat(lines.getLast().leads()).containsExactly("Wang Qiang");
    }

    @Test
    void aChangeOfAnOlderVersionChangesNothing() {
        PersonChange change = new PersonChange("Li Na", "li@harbour.example", Locale.ENGLISH, null, 1);
        assertThat(tx(() -> accounts.change(li, change))).isTrue();
        assertThat(tx(() -> accounts.change(li, change))).isFalse();
        assertThat(roster.known(TUESDAY))
                .filteredOn(known -> known.id().equals(li))
                .extracting(KnownPerson::name, KnownPerson::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Li Na", 2));
    }

    private List<RosterLine> lines(RosterFilter filter) {
        return roster.lines(filter, Reach.EVERYWHERE, TUESDAY);
    }

    private List<PersonId> found(String text, SiteId site, TeamId team, Role role, Boolean active) {
        return lines(new RosterFilter(text, site, team, role, active)).stream()
                .map(RosterLine::id)
                .toList();
    }

    private PersonId hire(String username, String name) {
        return accounts.insert(new NewPerson(username, name, null, null, Locale.ENGLISH, null), null, MONDAY);
    }
}
