package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What every candidate of the stories does: an exam by keyboard with a reload in its middle, and a call. */
final class Candidate {

    private static final Path BANK = Path.of("exam-banks/agent/foundation.yaml");

    private Candidate() {}

    /** Answers every line of the caller aloud. @return the performance's code, all that raters see of it */
    static String answersCall(Browser browser, String who, long spokenMillis) {
        CallPlayer call = new CallPlayer(browser).begin(who);
        String code = call.code();
        Axe.check(browser, "call");
        call.awaitTurn();
        browser.screenshot(who + "-call-my-turn");
        while (call.hasAnotherTurn()) {
            call.answer(spokenMillis);
        }
        call.awaitDone();
        Axe.check(browser, "end of the call");
        return code;
    }

    static void sitsExam(Browser browser, String who) throws Exception {
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
