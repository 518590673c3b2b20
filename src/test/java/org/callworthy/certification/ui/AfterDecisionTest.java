package org.callworthy.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Grounds;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Shortcoming;
import org.callworthy.certification.Status;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AfterDecisionTest extends CommitteePages {

    @Autowired
    Assignments assignments;

    @AfterEach
    void comeBack() {
        clock.comeBack();
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
    void aCandidateWhoHasSatAgainIsNotToldToSitAgain() {
        Shortcoming below = new Shortcoming("exam", null, "Below the cut.", Remedy.RESIT, inDays(60));
        List.of(ida, bo)
                .forEach(member -> actAs.person(
                        member, () -> decisions.vote(caseId, 1, Ballot.conditional("Once more.", List.of(below)))));
        signIn(agent);
        assertThat(text(navigate("results/" + caseId, ResultView.class))).contains("Sit this part again");

        Assignment exam = assignments.of(caseId).stream()
                .filter(each -> each.attemptNo() == 2)
                .findFirst()
                .orElseThrow();
        clock.travelTo(exam.opensAt());
        given.done(exam);
        assertThat(text(navigate("results/" + caseId, ResultView.class)))
                .contains("handed in and being rated")
                .doesNotContain("Sit this part again");
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

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
    }

    private CertificationId decide() {
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("All cuts are reached.")));
        actAs.person(bo, () -> decisions.vote(caseId, 1, Ballot.pass("I agree.")));
        return certifications.ofCase(caseId).orElseThrow().id();
    }
}
