package org.callworthy.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.common.Languages;
import org.callworthy.scoring.CaseProfile;
import org.callworthy.scoring.ProfileForScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CallworthyTest
class ResultPanelTest extends SpringBrowserlessTest {

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @Test
    void aResultSaysHowItCameAbout() {
        assertThat(show(ProfileForScreens.reached()))
                .contains("everything that the scheme asks for is reached")
                .contains("Overall: 71.2%, made of 50 % Exam (80%), 50 % Role-play (62.5%); the cut of 70% is reached.")
                .contains("Exam: 16 of 20 points, which is 80%; the cut of 60% is reached.")
                .contains("16 of 20 points · weighs 50 %", "± 8.9%", "60% provisional", "no cut of its own")
                .contains("Exam 8/10 · Role-play 12/16");
        assertThat(find(ScoreBar.class).all()).hasSize(5);
    }

    @Test
    void wherePeopleAgreedByChanceNoExactnessIsClaimed() {
        assertThat(show(ProfileForScreens.agreed()))
                .contains("no spread seen", "two can agree by chance")
                .doesNotContain("± 0");
        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(show(ProfileForScreens.agreed())).contains("未见波动", "一致也可能出于偶然");
    }

    @Test
    void whatFallsShortIsNamed() {
        assertThat(show(ProfileForScreens.shortInTheRolePlay()))
                .contains("something falls short that can be made good by itself")
                .contains("Role-play: 8 of 16 points, which is 50%; the cut of 60% is not reached.")
                .contains("most raters heard a critical criterion below what must be reached")
                .contains("critical criterion failed", "attempt 2");
    }

    @Test
    void aScoreWithinItsErrorOfTheCutIsPointedOut() {
        show(ProfileForScreens.reached());
        List<String> said =
                find(ListItem.class).all().stream().map(ListItem::getText).toList();
        assertThat(said).noneMatch(each -> each.startsWith("So close"));
    }

    @Test
    void aComponentWithoutAResultIsMissing() {
        assertThat(show(ProfileForScreens.incomplete()))
                .contains("Results are still missing: Role-play.", "no result yet")
                .doesNotContain("Overall:");
    }

    @Test
    void itIsThereInChineseToo() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(show(ProfileForScreens.reached()))
                .contains("总分 71.2%，由 理论考试占 50%（80%）、情景演练占 50%（62.5%） 构成；达到合格线 70%。", "暂定")
                .doesNotContain("!scoring.");
    }

    private String show(CaseProfile profile) {
        UI.getCurrent().removeAll();
        ResultPanel panel = new ResultPanel(profile);
        UI.getCurrent().add(panel);
        return panel.getElement().getTextRecursively();
    }
}
