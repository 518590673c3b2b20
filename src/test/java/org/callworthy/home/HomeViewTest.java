package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.Role;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ViewTest {

    @Test
    void anAdministratorSeesWhetherAllIsWell() {
        signIn(Role.ADMIN);
        assertThat(textOf(navigate(HomeView.class)))
                .contains("the database answers", "the English voice speaks")
                .doesNotContain("!home.");
    }

    @Test
    void theStartPageSpeaksChinese() {
        signIn(Role.ADMIN);
        read(Locale.SIMPLIFIED_CHINESE);
        assertThat(textOf(navigate(HomeView.class))).contains("数据库响应正常").doesNotContain("!home.");
    }

    @Test
    void aRaterSeesHowMuchWaits() {
        signIn(Role.TEAM_LEAD);
        assertThat(textOf(navigate(HomeView.class))).doesNotContain("!home.", "Is all well?");
    }

    @Test
    void anAuthorSeesHowManyLinesWaitAndIsLedThere() {
        signIn(Role.AUTHOR);
        assertThat(textOf(navigate(HomeView.class)))
                .contains("Scenarios", "Open the scenarios")
                .doesNotContain("!home.");
    }

    @Test
    void anAuthorSeesHowManyItemsWaitForAReview() {
        signIn(Role.AUTHOR);
        assertThat(textOf(navigate(HomeView.class)))
                .contains("Items", "No item waits for a review.", "Open the reviews");
    }

    @Test
    void anInvigilatorSeesWhetherSomebodyIsBeingExamined() {
        signIn(Role.INVIGILATOR);
        assertThat(textOf(navigate(HomeView.class)))
                .contains("Nobody is being examined now.", "Open the board")
                .doesNotContain("!home.");
    }

    @Test
    void whoHasNothingToDoHereIsToldSo() {
        signIn(Role.REVIEWER);
        assertThat(textOf(navigate(HomeView.class))).contains("Nothing waits for you");
    }

    @Test
    void theTrainingDepartmentSeesWhatWaitsAndWhatExpires() {
        signIn(Role.TRAINING);
        assertThat(textOf(navigate(HomeView.class)))
                .contains("Levels and expiries", "Open the board")
                .doesNotContain("!home.", "!insight.");
    }

    @Test
    void aCandidateWithoutSchemeOrCaseIsToldWhatToWaitFor() {
        signIn(Role.AGENT);
        assertThat(textOf(navigate(HomeView.class))).doesNotContain("!home.", "Is all well?");
    }

    @Test
    void aMemberOfTheCommitteeOpensTheStartPage() {
        signIn(Role.COMMITTEE);
        assertThat(textOf(navigate(HomeView.class))).doesNotContain("!home.");
    }
}
