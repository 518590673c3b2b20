package org.callworthy.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Dossier;
import org.callworthy.certification.Dossiers;
import org.callworthy.certification.HandInOutcome;
import org.callworthy.certification.NewAnswer;
import org.callworthy.certification.Nonconformities;
import org.callworthy.certification.Nonconformity;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Shortcoming;
import org.callworthy.common.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ConfirmingVoteTest extends CommitteePages {

    @Autowired
    Dossiers dossiers;

    @Autowired
    Nonconformities nonconformities;

    @TempDir
    Path folder;

    @BeforeEach
    void decideOnACondition() {
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        Ballot ballot = Ballot.conditional(
                "One thing is to be shown.",
                List.of(new Shortcoming(null, "compliance", "Identity was not checked.", Remedy.EVIDENCE, due)));
        actAs.person(ida, () -> decisions.vote(caseId, 1, ballot));
        actAs.person(bo, () -> decisions.vote(caseId, 1, ballot));
        assertThat(certifications.findCase(caseId).state()).isEqualTo(CaseState.CONDITIONAL);
    }

    @Test
    void whoConfirmsSeesAllThatWasHandedInAndWhoAcceptedItAndWhy() throws IOException {
        handIn("At once.", "first.txt");
        review("Which identifiers?", "Send back");
        handIn("I use a checklist.", "checklist.txt");
        review("Two identifiers, as asked.", "Accept");

        signIn(bo);
        assertThat(text(open()))
                .contains("before the committee", "Identity was not checked.", "closed", "I was in a hurry.")
                .contains("At once.", "Sent back by Ida on", "Which identifiers?")
                .contains("I use a checklist.", "Accepted by Ida on", "Two identifiers, as asked.");
        assertThat(find(EvidenceLink.class).all())
                .extracting(EvidenceLink::getText)
                .containsExactly("first.txt", "checklist.txt");
        assertThat(find(BallotForm.class).exists()).isTrue();
        assertThat(find(ReviewForm.class).exists()).isFalse();

        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(text(open())).contains("不符合项", "Ida 于").doesNotContain("!certification.");
    }

    @Test
    void whatWasHandedInIsAcceptedOrSentBackBesideIt() throws IOException {
        assertThat(text(open())).contains("Identity was not checked.", "Compliance");
        assertThat(find(ReviewForm.class).exists()).isFalse();
        handIn("I use a checklist.", "checklist.txt");
        open();
        assertThat(find(ReviewForm.class).exists()).isTrue();
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Accept", "Send back");
    }

    private void review(String note, String button) {
        open();
        find(TextArea.class).single().setValue(note);
        test(button(button)).click();
    }

    private CaseView open() {
        return navigate("committee/" + caseId, CaseView.class);
    }

    private void handIn(String action, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Since June I have asked for two identifiers.\n");
        Nonconformity open = actAs.person(
                        ida, () -> (Dossier) dossiers.open(caseId).orElseThrow())
                .nonconformities()
                .getFirst();
        assertThat(actAs.person(
                        agent,
                        () -> nonconformities.handIn(
                                open.id(), new NewAnswer("I was in a hurry.", action, name), file)))
                .isInstanceOf(HandInOutcome.HandedIn.class);
    }
}
