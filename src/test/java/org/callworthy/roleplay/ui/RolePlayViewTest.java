package org.callworthy.roleplay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.roleplay.PerformanceScene;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.callworthy.roleplay.Performances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@CallworthyTest
@Import({Candidates.class, PerformanceScene.class})
class RolePlayViewTest extends SpringBrowserlessTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PerformanceScene scene;

    @Autowired
    Performances performances;

    @Autowired
    Assignments assignments;

    @Autowired
    WorkingClock clock;

    @Autowired
    ActAs actAs;

    private PersonId agent;
    private CaseId caseId;

    @BeforeEach
    void somebodyWithACase() {
        agent = candidates.agent();
        caseId = candidates.open(agent);
        signIn(agent);
    }

    @AfterEach
    void tidyUp() {
        SecurityContextHolder.clearContext();
        clock.comeBack();
    }

    @Test
    void theCandidateLearnsHowItGoesButNotYetTheStory() {
        RolePlayView view = open(assigned());
        assertThat(find(H1.class).single().getText()).isEqualTo("Role-play call");
        assertThat(text(view)).contains("Foundation", "20 minutes", "1 of 3", "never your own");
        assertThat(text(view)).doesNotContain("refund");
    }

    @Test
    void theMicrophoneCheckComesAfterEveryAgreementAndTheCallIsHeldInTheirLanguage() {
        AssignmentId rolePlay = assigned();
        open(rolePlay);
        Button start = button("To the microphone check");
        find(Checkbox.class).all().getFirst().setValue(true);
        assertThat(start.isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Locale> language = find(RadioButtonGroup.class).single();
        language.setValue(Languages.CHINESE);
        find(Checkbox.class).all().forEach(box -> box.setValue(true));
        assertThat(start.isEnabled()).isTrue();

        test(start).click();

        assertThat(assignments.missingAgreements(rolePlay)).isEmpty();
        assertThat(assignments.acceptedIn(rolePlay)).contains(Languages.CHINESE);
    }

    @Test
    void whatIsUnderWayCanBeGoneOnWithAndTellsTheAliasAndTheSetting() {
        scene.publish();
        AssignmentId rolePlay = candidates.ready(caseId, PerformanceScene.ROLE_PLAY);
        scene.start(agent, rolePlay);
        RolePlayView view = open(rolePlay);
        assertThat(button("Go on with the call").isEnabled()).isTrue();
        assertThat(text(view)).contains("In the call you are Robin");
        assertThat(find(Markdown.class).single().getContent()).contains("You are **Robin**");
    }

    @Test
    void whatIsHandedInWaitsForItsRaters() {
        scene.publish();
        AssignmentId rolePlay = candidates.ready(caseId, PerformanceScene.ROLE_PLAY);
        UnderWay call = scene.start(agent, rolePlay);
        performances.submit(call.bearer(), List.of(), false);
        open(rolePlay);
        assertThat(find(H2.class).single().getText()).isEqualTo("Your call is handed in");
    }

    @Test
    void theWindowIsTold() {
        AssignmentId rolePlay = assigned();
        clock.travelTo(clock.instant().minus(Duration.ofDays(1)));
        open(rolePlay);
        assertThat(find(H2.class).single().getText()).isEqualTo("The role-play is not open yet");
        clock.travelTo(clock.instant().plus(Duration.ofDays(3)));
        open(rolePlay);
        assertThat(find(H2.class).single().getText()).isEqualTo("The role-play can no longer be started");
    }

    @Test
    void whatWasWithdrawnIsOver() {
        AssignmentId rolePlay = assigned();
        assignments.withdraw(rolePlay);
        open(rolePlay);
        assertThat(find(H2.class).single().getText()).isEqualTo("This role-play is over");
    }

    @Test
    void everythingIsThereInChineseToo() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        RolePlayView view = open(assigned());
        assertThat(find(H1.class).single().getText()).isEqualTo("情景演练");
        assertThat(text(view)).contains("20 分钟", "第 1 次，共 3 次机会").doesNotContain("!roleplay.", "!common.");
    }

    @Test
    void anothersRolePlayAndAnExamAreNotThere() {
        AssignmentId rolePlay = assigned();
        UI.getCurrent().navigate("role-play/" + candidates.assigned(caseId, Candidates.EXAM));
        assertThat(find(RolePlayView.class).exists()).isFalse();
        signIn(candidates.agent());
        UI.getCurrent().navigate("role-play/" + rolePlay);
        assertThat(find(RolePlayView.class).exists()).isFalse();
    }

    private AssignmentId assigned() {
        return candidates.assigned(caseId, PerformanceScene.ROLE_PLAY);
    }

    private RolePlayView open(AssignmentId rolePlay) {
        return navigate("role-play/" + rolePlay, RolePlayView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static String text(RolePlayView view) {
        return view.getElement().getTextRecursively();
    }

    private void signIn(PersonId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(actAs.person(
                        person, () -> SecurityContextHolder.getContext().getAuthentication()));
    }
}
