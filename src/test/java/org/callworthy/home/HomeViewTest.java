package org.callworthy.home;

import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Role;
import org.callworthy.bank.Bank;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.bank.Drafts;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

class HomeViewTest extends ViewTest {

    private static final Path BANK = Path.of("exam-banks/agent/foundation.yaml");

    @Autowired
    BankImport imports;

    @Autowired
    Bank items;

    @Autowired
    Drafts drafts;

    @Autowired
    DSLContext db;

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
    @Transactional
    void anAuthorSeesThatNoItemWaitsForAReview() {
        signIn(Role.AUTHOR);
        nothingWaitsForAReview();
        assertThat(textOf(navigate(HomeView.class)))
                .contains("Items", "No item waits for a review.", "Open the reviews");
    }

    @Test
    @Transactional
    void anAuthorSeesHowManyItemsWaitForAReview() throws IOException {
        signIn(Role.AUTHOR);
        nothingWaitsForAReview();
        sendAnItemToReview();
        assertThat(textOf(navigate(HomeView.class))).contains("One item waits for a review.");
    }

    @Test
    void whatWaitsIsCountedInBothLanguages() {
        signIn(Role.INVIGILATOR);
        assertThat(count("sittings", 2, 1))
                .isEqualTo("2 people are being examined now. Late answers of one exam await a decision.");
        assertThat(count("items", 0, 2))
                .isEqualTo("No item waits for a review. Candidates have reported questions 2 times.");
        read(Locale.SIMPLIFIED_CHINESE);
        assertThat(count("sittings", 2, 1)).isEqualTo("目前有 2 人正在接受考核。有 1 场考试的迟到答案等待决定。");
        assertThat(count("items", 0, 2)).isEqualTo("没有等待审核的试题。考生反映了 2 次试题问题。");
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

    /** Other tests leave what they need not approve. */
    private void nothingWaitsForAReview() {
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.STATE, "DRAFT")
                .where(BANK_ITEM_VERSION.STATE.eq("IN_REVIEW"))
                .execute();
    }

    private void sendAnItemToReview() throws IOException {
        String text = Files.readString(BANK);
        ActAs.system(() -> imports.importFile("foundation.yaml", text, BesideFiles.of(BANK)));
        Done draft = (Done)
                drafts.revise(items.approved("agent-foundation").getFirst().id());
        assertThat(drafts.submit(draft.id(), draft.revision())).isInstanceOf(Done.class);
    }

    private static String count(String what, Integer... counts) {
        return UI.getCurrent().getTranslation("home.work." + what + ".count", (Object[]) counts);
    }
}
