package org.callworthy.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.certification.Grounds;
import org.callworthy.certification.InboxEntry;
import org.callworthy.certification.Outcome;
import org.callworthy.certification.Status;
import org.callworthy.common.Languages;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class CommitteeViewsTest extends SpringBrowserlessTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private PersonId agent;
    private PersonId ida;
    private PersonId bo;
    private CaseId caseId;

    @BeforeEach
    void presentACase() {
        ida = given.person("Ida", Role.COMMITTEE);
        bo = given.person("Bo", Role.COMMITTEE);
        agent = given.trainedAgent();
        caseId = given.presented(agent);
        signIn(ida);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theInboxListsWhatWaitsForTheMember() {
        navigate("committee", InboxView.class);
        @SuppressWarnings("unchecked")
        Grid<InboxEntry> grid = find(Grid.class).single();
        assertThat(grid.getListDataView().getItems())
                .anyMatch(entry -> entry.caseId().equals(caseId) && entry.task() == InboxEntry.Task.VOTE);
    }

    @Test
    void aVoteNeedsAReasonAndCountsOnce() {
        open();
        vote(Outcome.PASS, "");
        assertThat(find(BallotForm.class).exists()).isTrue();
        vote(Outcome.PASS, "All cuts are reached.");
        assertThat(find(BallotForm.class).exists()).isFalse();
        assertThat(text(open())).contains("1 vote;", "All cuts are reached.");

        signIn(bo);
        assertThat(text(open())).contains("1 vote;").doesNotContain("All cuts are reached.");
        vote(Outcome.PASS, "I agree.");
        assertThat(certifications.findCase(caseId).state()).isEqualTo(CaseState.PASSED);
    }

    @Test
    void aConditionalPassNamesItsNonconformities() {
        open();
        RadioButtonGroup<Outcome> outcome = outcome();
        outcome.setValue(Outcome.CONDITIONAL);
        find(TextArea.class).all().get(0).setValue("One thing is missing.");
        find(TextArea.class).all().get(1).setValue("Identity was not checked.");
        choose(1, 0);
        test(button("Cast my vote")).click();

        assertThat(find(BallotForm.class).exists()).isFalse();
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        assertThat(text(open())).contains("2 votes;", "Conditional pass", "One thing is missing.");
    }

    @Test
    void splitVotesOfferANewRoundToWhoHasVoted() {
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.fail("Not enough.")));
        open();
        test(button("Begin a new round")).click();
        assertThat(certifications.findCase(caseId).round()).isEqualTo(2);
        assertThat(find(BallotForm.class).exists()).isTrue();
    }

    @Test
    void whoTrainedTheCandidateSeesNoEvidence() {
        given.train(agent, ida, 2, LocalDate.now(ZoneOffset.UTC));
        assertThat(text(open())).contains("trained").doesNotContain("Robin Field");
        assertThat(find(BallotForm.class).exists()).isFalse();
    }

    @Test
    void everythingIsThereInChineseToo() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(text(open())).contains("能力概况", "您的表决").doesNotContain("!certification.");
        navigate("committee", InboxView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("待委员会决定的案件");
    }

    @Test
    void aCandidateSeesNoResultBeforeTheDecisionAndAllOfItAfterwards() {
        signIn(agent);
        ResultView before = navigate("results/" + caseId, ResultView.class);
        assertThat(text(before))
                .contains("committee is deciding")
                .doesNotContain("How you did", "Knowledge exam", "Download");

        decide();
        ResultView after = navigate("results/" + caseId, ResultView.class);
        assertThat(text(after))
                .contains("You have passed", "All cuts are reached.", "How you did", "Download the certificate")
                .doesNotContain("Ida");
    }

    @Test
    void aCandidateEndsTheCaseOnlyOnceTheyHaveSaidThatTheyUnderstood() {
        signIn(agent);
        navigate("results/" + caseId, ResultView.class);
        test(button("End my examination …")).click();
        assertThat(button("End it now").isEnabled()).isFalse();
        find(Checkbox.class).single().setValue(true);
        test(button("End it now")).click();

        assertThat(certifications.findCase(caseId).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(find(H1.class).single().getText()).isEqualTo("This case was ended without a decision");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("End my examination …");
    }

    @Test
    void anothersResultIsNotThere() {
        signIn(given.person("Sam Stranger", Role.AGENT));
        UI.getCurrent().navigate("results/" + caseId);
        assertThat(find(ResultView.class).exists()).isFalse();
        UI.getCurrent().navigate("results/nonsense");
        assertThat(find(ResultView.class).exists()).isFalse();
    }

    @Test
    void aMemberSuspendsWithGroundsAndAReason() {
        CertificationId held = decide();
        CertificationView view = navigate("certifications/" + held, CertificationView.class);
        test(button("Suspend")).click();
        assertThat(certifications.find(held).statusAt(clock.instant())).isEqualTo(Status.VALID);
        @SuppressWarnings("unchecked")
        Select<Grounds> grounds = find(Select.class).single();
        grounds.setValue(Grounds.INVESTIGATION);
        find(TextArea.class).single().setValue("A complaint is open.");
        test(button("Suspend")).click();

        assertThat(certifications.find(held).statusAt(clock.instant())).isEqualTo(Status.SUSPENDED);
        assertThat(text(view)).contains("under investigation", "A complaint is open.", "Ida");
        assertThat(button("Reinstate").isEnabled()).isTrue();
    }

    private CertificationId decide() {
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("All cuts are reached.")));
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.pass("I agree.")));
        return certifications.ofCase(caseId).orElseThrow().id();
    }

    private CaseView open() {
        return navigate("committee/" + caseId, CaseView.class);
    }

    private void vote(Outcome value, String reason) {
        outcome().setValue(value);
        find(TextArea.class).all().getFirst().setValue(reason);
        test(button("Cast my vote")).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(int select, int item) {
        Select<Object> field = find(Select.class).all().get(select);
        field.setValue(field.getListDataView().getItem(item));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void signIn(PersonId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(actAs.person(
                        person, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
