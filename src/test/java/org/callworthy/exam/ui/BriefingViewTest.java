package org.callworthy.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@CallworthyTest
@Import(Candidates.class)
class BriefingViewTest extends SpringBrowserlessTest {

    @Autowired
    Candidates candidates;

    @Autowired
    Assignments assignments;

    @Autowired
    Attempts attempts;

    @Autowired
    WorkingClock clock;

    @Autowired
    ActAs actAs;

    private PersonId agent;
    private AssignmentId exam;

    @BeforeEach
    void assignAnExam() {
        agent = candidates.agent();
        CaseId caseId = candidates.open(agent);
        exam = candidates.assigned(caseId, Candidates.EXAM);
        signIn(agent);
    }

    @AfterEach
    void tidyUp() {
        SecurityContextHolder.clearContext();
        clock.comeBack();
    }

    @Test
    void theCandidateLearnsWhatWillHappen() {
        BriefingView view = open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Knowledge exam");
        assertThat(text(view)).contains("20", "40 minutes", "1 of 3", "Foundation");
    }

    @Test
    void startingNeedsEveryAgreementAndRecordsTheLanguage() {
        BriefingView view = open();
        assertThat(find(Checkbox.class).all()).hasSize(2);
        Button start = button("Start the exam");
        assertThat(start.isEnabled()).isFalse();
        find(Checkbox.class).all().getFirst().setValue(true);
        assertThat(start.isEnabled()).isFalse();
        find(Checkbox.class).all().forEach(box -> box.setValue(true));
        assertThat(start.isEnabled()).isTrue();

        test(start).click();

        assertThat(assignments.missingAgreements(exam)).isEmpty();
        assertThat(assignments.acceptedIn(exam)).contains(Locale.ENGLISH);
    }

    @Test
    void theExamCanBeTakenInTheOtherLanguage() {
        open();
        find(Checkbox.class).all().forEach(box -> box.setValue(true));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Locale> language = find(RadioButtonGroup.class).single();
        language.setValue(Languages.CHINESE);
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("考试与录音知情同意书");
        assertThat(find(Checkbox.class).all())
                .as("what was accepted was another text")
                .noneMatch(Checkbox::getValue);
        find(Checkbox.class).all().forEach(box -> box.setValue(true));

        test(button("Start the exam")).click();

        assertThat(assignments.acceptedIn(exam)).contains(Languages.CHINESE);
    }

    @Test
    void whatIsUnderWayCanBeGoneOnWith() {
        assignments.accept(exam, assignments.missingAgreements(exam), Locale.ENGLISH);
        attempts.start(exam, agent, Locale.ENGLISH);
        open();
        assertThat(button("Go on with the exam").isEnabled()).isTrue();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(41)));
        open();
        assertThat(find(H2.class).single().getText()).isEqualTo("This exam is over");
    }

    @Test
    void theWindowIsTold() {
        clock.travelTo(clock.instant().minus(Duration.ofDays(1)));
        open();
        assertThat(find(H2.class).single().getText()).isEqualTo("The exam is not open yet");
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
        open();
        assertThat(find(H2.class).single().getText()).isEqualTo("The exam can no longer be started");
    }

    @Test
    void everythingIsThereInChineseToo() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        BriefingView view = open();
        assertThat(find(H1.class).single().getText()).isEqualTo("理论考试");
        assertThat(text(view)).contains("40 分钟", "第 1 次，共 3 次机会").doesNotContain("!exam.");
    }

    @Test
    void anothersExamIsNotThere() {
        signIn(candidates.agent());
        UI.getCurrent().navigate("exam/" + exam);
        assertThat(find(BriefingView.class).exists()).isFalse();
        UI.getCurrent().navigate("exam/nonsense");
        assertThat(find(BriefingView.class).exists()).isFalse();
    }

    private BriefingView open() {
        return navigate("exam/" + exam, BriefingView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static String text(BriefingView view) {
        return view.getElement().getTextRecursively();
    }

    private void signIn(PersonId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(actAs.person(
                        person, () -> SecurityContextHolder.getContext().getAuthentication()));
    }
}
