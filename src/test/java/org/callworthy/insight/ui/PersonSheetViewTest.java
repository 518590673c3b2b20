package org.callworthy.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Shortcoming;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.insight.Rung;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(CasesBeforeCommittee.class)
class PersonSheetViewTest extends ViewTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Certifications certifications;

    @Autowired
    Assignments assignments;

    @Autowired
    People people;

    @Autowired
    Sites sites;

    @Autowired
    Decisions decisions;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private TeamId early;
    private PersonId ready;

    @BeforeEach
    void team() {
        ready = given.trainedAgent();
        PersonId lead = given.person("Ada Lead", Role.TEAM_LEAD);
        ActAs.system(() -> {
            SiteId harbour = sites.openSite("Harbour " + mark);
            early = sites.formTeam(harbour, "Early");
            people.join(early, ready, Place.MEMBER, Instant.EPOCH);
            people.join(early, lead, Place.LEAD, Instant.EPOCH);
            return true;
        });
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void aPersonsPageSaysWhereTheyStandAndWhatTheyWaitForButNoScore() {
        given.presented(ready);
        signIn(Role.TRAINING);
        assertThat(textOf(page(ready)))
                .contains("Harbour " + mark + " · Early", "led by Ada Lead", "40 hours in all", "Before the committee")
                .doesNotContain("!insight.", "!account.", "%");
    }

    @Test
    void casesAreOpenedForThoseWhoAreChosenAndOthersAreToldWhyNot() {
        PersonId untrained = given.person("Mo Novak", Role.AGENT);
        ActAs.system(() -> {
            people.join(early, untrained, Place.MEMBER, Instant.EPOCH);
            return true;
        });
        given.opened(given.trainedAgent());
        signIn(Role.TRAINING);
        UI.getCurrent()
                .navigate(
                        "board/people",
                        QueryParameters.simple(Map.of("team", early.toString(), "track", "agent", "level", "I")));
        LinesGrid grid = find(LinesGrid.class).single();
        grid.asMultiSelect().select(grid.getListDataView().getItems().toList());
        test(find(Button.class).withText("Open cases").single()).click();

        OpenCasesDialog dialog = find(OpenCasesDialog.class).single();
        assertThat(textOf(dialog)).contains("For 1 person a case can be opened", "hours of training");
        test(find(Button.class, dialog).withText("Open 1 case").single()).click();
        assertThat(textOf(dialog)).contains("1 case opened");
        assertThat(certifications.casesOf(ready)).hasSize(1);
        assertThat(certifications.casesOf(untrained)).isEmpty();
        assertThat(find(LinesGrid.class).single().getListDataView().getItems())
                .anyMatch(line -> line.who().id().equals(ready) && line.open() != null);
    }

    @Test
    void aMissedWindowIsShownAndANewOneGiven() {
        Assignment exam = assignments.of(given.opened(ready)).getFirst();
        Instant now = clock.instant();
        ActAs.system(
                () -> assignments.giveWindow(exam.id(), now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1))));
        signIn(Role.TRAINING);
        PersonSheetView page = page(ready);
        assertThat(textOf(page)).contains("Window missed", "window missed, not begun");

        test(find(Button.class, page).withText("New window").atIndex(1)).click();
        WindowDialog dialog = find(WindowDialog.class).single();
        test(find(Button.class, dialog).withText("Give the window").single()).click();
        assertThat(textOf(dialog)).contains("1 of 1 have a new window");
        assertThat(assignments.find(exam.id()).closesAt()).isAfter(now);
        assertThat(textOf(page)).doesNotContain("Window missed");
    }

    @Test
    void noWindowIsOfferedOnceItIsForTheCommitteeToSayWhatFollows() {
        CaseId caseId = given.presented(ready);
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
        Shortcoming resit = new Shortcoming("exam", null, "Below the cut.", Remedy.RESIT, due);
        for (String name : List.of("Ida", "Bo")) {
            Ballot ballot = Ballot.conditional("Once more.", List.of(resit));
            actAs.person(given.person(name, Role.COMMITTEE), () -> decisions.vote(caseId, 1, ballot));
        }
        signIn(Role.TRAINING);
        assertThat(find(Button.class, page(ready)).withText("New window").exists())
                .isTrue();

        clock.travelTo(clock.instant().plus(Duration.ofDays(40)));
        PersonSheetView page = page(ready);
        assertThat(textOf(page)).contains("window missed, not begun").doesNotContain("Window missed");
        assertThat(find(Button.class, page).withText("New window").exists()).isFalse();
    }

    @Test
    void aCaseEndsWithAReasonOnly() {
        var caseId = given.opened(ready);
        signIn(Role.TRAINING);
        PersonSheetView page = page(ready);
        test(find(Button.class, page).withText("End the case").single()).click();
        EndCaseDialog dialog = find(EndCaseDialog.class).single();
        Button end = find(Button.class, dialog).withText("End the case").single();
        test(end).click();
        assertThat(certifications.findCase(caseId).state()).isEqualTo(CaseState.EXAMINATION);

        test(find(TextArea.class, dialog).single()).setValue("At the candidate’s wish.");
        test(end).click();
        assertThat(certifications.findCase(caseId).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(assignments.of(caseId)).extracting(Assignment::state).containsOnly(AssignmentState.WITHDRAWN);
        assertThat(textOf(page)).contains("No case is open.", "withdrawn");
    }

    @Test
    void anAdministratorLooksAndDoesNotAct() {
        given.opened(ready);
        signIn(Role.ADMIN);
        PersonSheetView page = page(ready);
        assertThat(find(Button.class, page).withText("End the case").exists()).isFalse();
        assertThat(find(Button.class, page).withText("Open a case").exists()).isFalse();
    }

    @Test
    void aLevelIsOfferedWhereNoneIsLikely() {
        given.opened(given.trainedAgent());
        signIn(Role.TRAINING);
        PersonSheetView page = page(ready);
        test(find(Button.class, page).withText("Open a case").single()).click();
        OpenCasesDialog dialog = find(OpenCasesDialog.class).single();
        assertThat(textOf(dialog)).contains("Choose a level");
        ComboBox<Rung> level = rungs(dialog);
        level.setValue(new Rung(Track.AGENT, Level.II));
        assertThat(textOf(dialog)).contains("needs a valid certification: I Foundation");
        assertThat(find(Button.class, dialog)
                        .withText("Nothing to open")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void thePageSpeaksChinese() {
        given.opened(ready);
        signIn(Role.TRAINING);
        read(Locale.SIMPLIFIED_CHINESE);
        assertThat(textOf(page(ready))).contains("班组长：Ada Lead", "等待考试").doesNotContain("!insight.");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Rung> rungs(OpenCasesDialog dialog) {
        return (ComboBox<Rung>) find(ComboBox.class, dialog)
                .withCondition(box -> "Track and level".equals(box.getLabel()))
                .single();
    }

    private PersonSheetView page(PersonId person) {
        UI.getCurrent().navigate("board/" + person);
        return (PersonSheetView) getCurrentView();
    }
}
