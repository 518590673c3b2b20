package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ImportLine.Verdict;
import org.callworthy.common.Ids;
import org.callworthy.document.Table;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    Roster roster;

    @Autowired
    Sites sites;

    @Autowired
    PeopleImport peopleImport;

    @Autowired
    SignIns signIns;

    @Autowired
    StartPasswords startPasswords;

    @Autowired
    DSLContext db;

    @Autowired
    ActAs actAs;

    private final String mark = Ids.text(Ids.next()).substring(5);
    private SiteId harbour;
    private TeamId early;
    private TeamId hillTeam;
    private PersonId admin;
    private PersonId training;
    private PersonId agent;

    @BeforeEach
    void staff() {
        ActAs.system(() -> {
            harbour = sites.openSite("Harbour " + mark);
            early = sites.formTeam(harbour, "Early");
            hillTeam = sites.formTeam(sites.openSite("Hill " + mark), "Early");
            admin = hire("admin", Role.ADMIN, null);
            training = hire("training", Role.TRAINING, harbour);
            agent = hire("agent", Role.AGENT, null);
            people.join(hillTeam, agent, Place.MEMBER, Instant.EPOCH);
            return true;
        });
    }

    @Test
    void whoIsLimitedToASiteSeesAndChangesNobodyElsewhere() {
        actAs.person(training, () -> {
            assertThat(roster.people(RosterFilter.ALL)).isEmpty();
            assertThatThrownBy(() -> roster.file(agent)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.join(early, agent, Place.MEMBER, Instant.now()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> sites.openSite("Mine " + mark)).isInstanceOf(AccessDeniedException.class);
            PersonId mine = people.hireInto(early, Place.MEMBER, person("mine"));
            assertThat(roster.people(RosterFilter.ALL))
                    .extracting(RosterLine::id)
                    .containsExactly(mine);
            people.grant(mine, Role.AGENT, null);
            assertThatThrownBy(() -> people.grant(mine, Role.COMMITTEE, null))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aLanguageOfOnesOwnChoiceIsKeptAndOnRecord() {
        actAs.person(agent, () -> people.chooseLanguage(Locale.SIMPLIFIED_CHINESE));
        assertThat(people.find(agent).language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(db.fetchValue(
                        "select actor_id from audit_entry where act = 'account.language.chosen' and subject_id = ?",
                        agent.value()))
                .isEqualTo(agent.value());
    }

    @Test
    void agentsSeeNoLists() {
        actAs.person(
                agent,
                () -> assertThatThrownBy(() -> roster.people(RosterFilter.ALL))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theLastAdministratorWhoCanSignInStays() {
        ActAs.system(() -> {
            startPasswords.set(admin, "right horse battery");
            return true;
        });
        actAs.person(admin, () -> {
            List<PersonId> others = people.withRole(Role.ADMIN);
            others.stream().filter(other -> !other.equals(admin)).forEach(people::disable);
            assertThat(people.disable(admin)).isEqualTo(AccessOutcome.LAST_ADMINISTRATOR);
            assertThat(people.revoke(admin, Role.ADMIN, null)).isEqualTo(AccessOutcome.LAST_ADMINISTRATOR);
            PersonId withoutPassword = hire("successor", Role.ADMIN, null);
            assertThat(people.disable(admin)).isEqualTo(AccessOutcome.LAST_ADMINISTRATOR);
            assertThat(people.disable(withoutPassword)).isEqualTo(AccessOutcome.DONE);
            others.stream().filter(other -> !other.equals(admin)).forEach(people::enable);
        });
    }

    @Test
    void aRoleThatIsTakenForOneSiteIsHeldForTheOther() {
        SiteId island = ActAs.system(() -> sites.openSite("Island " + mark));
        PersonId watcher = ActAs.system(() -> hire("watcher", Role.INVIGILATOR, harbour));
        ActAs.system(() -> {
            people.grant(watcher, Role.INVIGILATOR, island);
            return people.revoke(watcher, Role.INVIGILATOR, harbour);
        });
        assertThat(ActAs.system(() -> roster.file(watcher)).roles())
                .singleElement()
                .matches(left -> left.role() == Role.INVIGILATOR && island.equals(left.site()));
        ActAs.system(() -> people.revoke(watcher, Role.INVIGILATOR, island));
        assertThat(people.find(watcher).roles()).isEmpty();
    }

    @Test
    void losingARoleOrBeingDisabledEndsSignIns() {
        actAs.person(agent, () -> {
            ActAs.system(() -> people.revoke(agent, Role.AGENT, null));
            assertThat(signIns.stillHold()).isFalse();
        });
    }

    @Test
    void aChangeThatSomebodyElseOvertookIsRefused() {
        actAs.person(admin, () -> {
            PersonChange change = new PersonChange("Other", null, Locale.ENGLISH, null, 1);
            people.change(agent, change);
            assertThatThrownBy(() -> people.change(agent, change)).isInstanceOf(ConcurrencyFailureException.class);
        });
    }

    @Test
    void anImportIsAppliedWhole() {
        Table table = table(
                "username,name,site,team,roles",
                "new" + mark + ",新员工,Lake " + mark + ",Night,AGENT",
                "agent" + mark + ",Renamed,,,");
        actAs.person(admin, () -> {
            ImportPreview preview = peopleImport.preview(table);
            assertThat(preview.lines()).extracting(ImportLine::verdict).containsExactly(Verdict.NEW, Verdict.CHANGED);
            assertThat(preview.newTeams()).containsExactly("Lake " + mark + " · Night");
            ImportOutcome outcome = peopleImport.apply(table, preview);
            Person hired = people.findByUsername("new" + mark).orElseThrow();
            assertThat(outcome).isEqualTo(new ImportOutcome.Applied(List.of(hired.id()), 1));
            assertThat(hired.roles()).containsExactly(Role.AGENT);
            assertThat(people.teamAt(hired.id(), Instant.now())).isPresent();
            assertThat(people.find(agent).name()).isEqualTo("Renamed");
            assertThat(peopleImport.preview(table).count(Verdict.UNCHANGED)).isEqualTo(2);
        });
    }

    @Test
    void anImportWithOneBadLineDoesNothing() {
        Table table = table("用户名,姓名", "good" + mark + ",好", "bad one,坏");
        actAs.person(admin, () -> {
            ImportPreview preview = peopleImport.preview(table);
            assertThat(preview.canBeApplied()).isFalse();
            assertThat(peopleImport.apply(table, preview)).isEqualTo(new ImportOutcome.LookAgain(preview));
            assertThat(people.findByUsername("good" + mark)).isEmpty();
        });
    }

    @Test
    void anImportIsNotAppliedWhenItWouldDoSomethingElseThanWasShown() {
        Table table = table("username,name", "agent" + mark + ",Renamed");
        actAs.person(admin, () -> {
            ImportPreview shown = peopleImport.preview(table);
            people.change(agent, new PersonChange("Renamed", null, Locale.ENGLISH, null, 1));
            assertThat(peopleImport.apply(table, shown)).isInstanceOf(ImportOutcome.LookAgain.class);
        });
    }

    @Test
    void anUnknownColumnIsRefusedAsAWhole() {
        actAs.person(
                admin,
                () -> assertThat(peopleImport
                                .preview(table("username,salary", "a,1"))
                                .faults())
                        .containsExactly(new ImportFault(ImportFault.Kind.COLUMN_UNKNOWN, "salary")));
    }

    private static Table table(String... lines) {
        List<Table.Row> rows = new java.util.ArrayList<>();
        for (String line : lines) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.split(",", -1))));
        }
        return new Table(rows);
    }

    private PersonId hire(String username, Role role, SiteId limitedTo) {
        PersonId id = people.hire(person(username));
        people.grant(id, role, limitedTo);
        return id;
    }

    private NewPerson person(String username) {
        return new NewPerson(username + mark, "Name of " + username, null, null, Locale.ENGLISH, null);
    }
}
