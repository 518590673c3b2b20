package org.callworthy.rating.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.rating.Desk;
import org.callworthy.rating.Mark;
import org.callworthy.rating.RatingId;
import org.callworthy.rating.RatingScene;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class DeskViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Ratings ratings;

    private RatingScene scene;
    private PersonId rater;
    private PerformanceId performance;
    private RatingId id;

    @BeforeEach
    void aRating() {
        scene = new RatingScene(context);
        rater = scene.lead();
        scene.lead();
        performance = scene.perform(scene.agent());
        scene.assign(performance);
        id = scene.ratingOf(rater, performance);
        signIn(rater);
    }

    @Test
    void theDeskShowsCodeCourseAndAnchorsButNeitherNamesNorWhatMustBeReached() {
        DeskView desk = open();

        assertThat(heading()).isEqualTo("Recording " + RatingScene.code(performance));
        assertThat(textOf(desk)).contains("A late refund", "Annoyed", "Hello, my name is Helen Marsh.");
        assertThat(textOf(desk)).doesNotContain("Agent");
        assertThat(find(CriterionPanel.class, desk).all()).hasSize(3);
    }

    @Test
    void theWholeDeskSpeaksChinese() {
        read(Locale.SIMPLIFIED_CHINESE);

        DeskView desk = open();

        assertThat(heading()).startsWith("录音 ");
        assertThat(textOf(desk)).contains("评分量表", "未评分").doesNotContain("!rating.");
    }

    @Test
    void aDigitScoresTheCriterionInHandAndIsSavedAtOnce() {
        CallRecording recording = recording(open());

        press(recording, 3);
        ComponentUtil.fireEvent(recording, new CallRecording.StepKey(recording, true, 1));
        press(recording, 0);

        assertThat(kept().mark("identity").score()).isEqualTo(3);
        assertThat(kept().mark("empathy").score()).isZero();
        assertThat(textOf(find(SaveState.class).single())).startsWith("Saved at");
    }

    @Test
    void theKeyForTheCriterionBeforeStopsAtTheFirst() {
        CallRecording recording = recording(open());

        ComponentUtil.fireEvent(recording, new CallRecording.StepKey(recording, true, -1));
        press(recording, 2);

        assertThat(kept().mark("identity").score()).isEqualTo(2);
    }

    @Test
    void mPinsTheNoteOfTheCriterionInHandToTheMoment() {
        CallRecording recording = recording(open());

        ComponentUtil.fireEvent(recording, new CallRecording.PinKey(recording, true, 61_500));

        assertThat(kept().mark("identity")).isEqualTo(new Mark(null, "", 61_500));
        assertThat(buttons()).contains("1:01");
    }

    @Test
    void whoKnowsTheVoiceIsAskedAndThenBackInTheQueue() {
        open();
        test(find(Button.class).withText("I know this voice …").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(heading()).isEqualTo("Calls to rate");
        assertThat(ratings.desk(id).desk())
                .get()
                .satisfies(desk -> assertThat(desk.rating().isOpen()).isFalse());
    }

    @Test
    void everyKeyOfTheDeskIsExplained() {
        String help = textOf(find(KeyHelp.class, open()).single());

        assertThat(help).contains("␣", "J", "L", "[", "]", "0", "4", "N", "P", "M");
    }

    @Test
    void handingInNamesWhatIsMissingAndHandsNothingIn() {
        CallRecording recording = recording(open());
        press(recording, 3);

        test(handIn()).click();

        assertThat(textOf(find(Dialog.class).single())).contains("Criterion empathy", "Criterion closing");
        assertThat(ratings.queue(RatingState.OPEN)).hasSize(1);
    }

    @Test
    void aCompleteRatingIsHandedInAfterAQuestionAndThenLocked() {
        CallRecording recording = recording(open());
        for (int criterion = 0; criterion < 3; criterion++) {
            press(recording, 3);
            ComponentUtil.fireEvent(recording, new CallRecording.StepKey(recording, true, 1));
        }

        test(handIn()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(ratings.queue(RatingState.SUBMITTED)).hasSize(1);
        DeskView again = open();
        assertThat(textOf(again)).contains("locked");
        assertThat(find(RadioButtonGroup.class, again).all()).allMatch(RadioButtonGroup::isReadOnly);
        assertThat(buttons()).doesNotContain("Hand in");
    }

    @Test
    void aStrangersRatingIsNoSuchRating() {
        signIn(scene.lead());

        UI.getCurrent().navigate(DeskView.class, DeskView.of(id));

        assertThat(heading()).isEqualTo("There is no such rating for you");
        UI.getCurrent().navigate("ratings/nonsense");
        assertThat(heading()).isEqualTo("There is no such rating for you");
    }

    private DeskView open() {
        UI.getCurrent().navigate(DeskView.class, DeskView.of(id));
        return find(DeskView.class).single();
    }

    private CallRecording recording(Component within) {
        return find(CallRecording.class, within).single();
    }

    private static void press(CallRecording recording, int digit) {
        ComponentUtil.fireEvent(recording, new CallRecording.ScoreKey(recording, true, digit));
    }

    private Desk kept() {
        return ratings.desk(id).desk().orElseThrow();
    }

    private Button handIn() {
        return find(Button.class).withText("Hand in").single();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
