package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The candidate's half of the story in a browser: sign-in, home, exam, call, all handed in; in both languages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final Path FOLDER = Path.of("target/journey/story");
    private static final Path BANK = Path.of("exam-banks/agent/foundation.yaml");
    private static final long SPOKEN_MILLIS = 6_500;

    private static RunningServer server;
    private static Path microphone;

    @BeforeAll
    static void start() throws Exception {
        microphone = SpokenFile.write(FOLDER.resolve("microphone.wav"));
        server = new RunningServer(FOLDER.resolve("server-" + Ids.text(Ids.next()))).start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    @Order(1)
    void anAgentSitsTheExamByKeyboardAndGoesOnAfterAReload() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent1");
            browser.waitFor("a[href*='exam/']");
            browser.screenshot("agent-home");
            Axe.check(browser, "home");
            sitExam(browser, "agent");
            browser.waitUntilShown("Handed in");
            browser.screenshot("agent-exam-handed-in");
            browser.click("main.message a.way");
            browser.waitFor("a[href*='role-play/']");
            browser.screenshot("agent-home-after-exam");
            call(browser, "agent");
            browser.waitUntilShown("Your call is recorded, complete and stored.");
            browser.screenshot("agent-call-done");
            browser.click("main[data-screen='done'] vaadin-button");
            browser.waitUntilShown("Everything is handed in");
            browser.screenshot("agent-home-handed-in");
        }
    }

    @Test
    @Order(2)
    void aChineseAgentDoesTheSameInChinese() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.SIMPLIFIED_CHINESE, microphone)) {
            browser.signIn("agent2");
            browser.waitFor("a[href*='exam/']");
            assertThat(browser.driver.executeScript("return document.documentElement.lang"))
                    .isEqualTo("zh-CN");
            browser.phone().screenshot("chinese-home-phone");
            sitExam(browser, "chinese");
            browser.waitUntilShown("已交卷");
            browser.screenshot("chinese-exam-handed-in");
            browser.click("main.message a.way");
            call(browser, "chinese");
            browser.screenshot("chinese-call-done");
            browser.click("main[data-screen='done'] vaadin-button");
            browser.waitUntilShown("您已全部完成");
            browser.screenshot("chinese-home-handed-in");
        }
    }

    /** Answers every line of the caller aloud. */
    private static void call(Browser browser, String who) {
        CallPlayer call = new CallPlayer(browser).begin(who);
        Axe.check(browser, "call");
        call.awaitTurn();
        browser.screenshot(who + "-call-my-turn");
        while (call.isRunning()) {
            call.answer(SPOKEN_MILLIS);
        }
        call.awaitDone();
        Axe.check(browser, "end of the call");
    }

    private static void sitExam(Browser browser, String who) throws Exception {
        ExamPlayer exam = new ExamPlayer(browser).begin(who);
        AnswerKey key = new AnswerKey(BANK);
        browser.screenshot(who + "-exam-question");
        Axe.check(browser, "exam");
        for (int place = 1; place < ExamPlayer.ITEMS; place++) {
            exam.answer(key);
            if (place == 3) {
                exam.press("f");
            }
            if (place == 10) {
                reload(browser, exam);
            }
            exam.next();
        }
        exam.awaitSaved();
        exam.next();
        browser.screenshot(who + "-exam-one-unanswered");
        Axe.check(browser, "exam review");
        assertThat(exam.answered()).hasSize(ExamPlayer.ITEMS - 1);
        exam.goTo(ExamPlayer.ITEMS);
        exam.answer(key);
        browser.dark(true).screenshot(who + "-exam-last-question-dark");
        Axe.check(browser, "exam in the dark");
        browser.dark(false);
        exam.next();
        assertThat(exam.answered()).hasSize(ExamPlayer.ITEMS);
        browser.click("#submit-now");
        browser.waitFor("#ending");
        Axe.check(browser, "end of the exam");
    }

    private static void reload(Browser browser, ExamPlayer exam) {
        var answered = exam.answered();
        var chosen = exam.chosen();
        browser.driver.navigate().refresh();
        browser.waitFor(".item-title");
        assertThat(exam.place()).isEqualTo(10);
        assertThat(exam.answered()).isEqualTo(answered).hasSize(10);
        assertThat(exam.chosen()).isEqualTo(chosen).isNotEmpty();
        assertThat(exam.flagged()).isOne();
    }
}
