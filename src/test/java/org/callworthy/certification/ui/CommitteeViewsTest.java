package org.callworthy.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.InboxEntry;
import org.callworthy.certification.Outcome;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.Test;

class CommitteeViewsTest extends CommitteePages {

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
    void aNonconformityThatWasAddedCanBeTakenAwayAgainAsLongAsOneIsLeft() {
        open();
        outcome().setValue(Outcome.CONDITIONAL);
        assertThat(removals()).isEmpty();
        test(button("Add another nonconformity")).click();
        find(TextArea.class).all().get(2).setValue("Identity was not checked.");
        assertThat(removals()).hasSize(2);
        test(removals().getFirst()).click();

        assertThat(removals()).isEmpty();
        assertThat(find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .containsExactly("", "Identity was not checked.");
    }

    @Test
    void whatWasWrittenIsStillThereWhenTheMemberIsToLookAgain() {
        open();
        outcome().setValue(Outcome.FAIL);
        find(TextArea.class).all().getFirst().setValue("Identity was not checked.");
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.fail("Not enough.")));
        actAs.person(ida, () -> decisions.voteAgain(caseId, 1));
        test(button("Cast my vote")).click();

        assertThat(find(Notification.class).all())
                .anyMatch(each -> test(each).getText().contains("Look at it again"));
        assertThat(find(TextArea.class).all())
                .extracting(TextArea::getValue)
                .containsExactly("Identity was not checked.");
        test(button("Cast my vote")).click();
        assertThat(text(open())).contains("1 vote;", "Round 2 · Ida: Fail – Identity was not checked.");
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

    /** What would take a nonconformity away. */
    private List<Button> removals() {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().startsWith("Remove"))
                .filter(Button::isVisible)
                .toList();
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
}
