package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WindowType;

/** An exam day from its plan to the receipt; whoever plans and watches it has no mouse. */
@ExtendWith(Story.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamDayIT {

    private static final String DAY = "Spring exams";
    private static final String CANDIDATE = "Priya Raman";
    private static final List<String> BOOKED = List.of("agent5", "lead3", "trainer1");
    private static final Path DOWNLOADS = Path.of("target/journey/day-" + Ids.text(Ids.next()));

    private static Browser planner;
    private static Browser board;
    private static Browser candidate;
    private static ExamPlayer exam;
    private static Invigilator invigilator;
    private static String chineseCode = "";

    @BeforeAll
    static void open() throws Exception {
        planner = browser(Locale.ENGLISH);
        board = browser(Locale.ENGLISH);
        candidate = browser(Locale.ENGLISH);
        exam = new ExamPlayer(candidate);
        invigilator = new Invigilator(board);
    }

    @AfterAll
    static void close() {
        OpenBrowsers.ofThisJourney().forEach(Browser::close);
    }

    /** On whose sign-in page that language was chosen. */
    private static Browser browser(Locale language) throws Exception {
        Browser browser = new Browser(DemoServer.shared().url(), language, DemoServer.microphone());
        return browser.open("/login?lang=" + language.toLanguageTag());
    }

    @Test
    @Order(1)
    void theTrainingDepartmentPlansADayAndBooksManyAtOnce() {
        planner.signIn("training");
        planner.open("/exam-days").waitFor("h1");
        Planner hands = new Planner(planner);
        hands.plan(
                DAY,
                5,
                List.of("Agent II: Knowledge exam", "Team lead I: Knowledge exam", "Trainer I: Knowledge exam"),
                "Bruno Teixeira");
        hands.book(BOOKED);
        planner.waitUntilShown("Seats: 3 of 5 taken");
        planner.screenshot("planner-day");
        Axe.check(planner, "exam day");
        chineseCode = hands.code("trainer1");
        planner.screenshot("planner-list-to-print");
        Axe.check(planner, "seats and codes");
    }

    @Test
    @Order(2)
    void theCandidateIsToldAndHasItInTheCalendar() throws IOException {
        candidate.signIn("agent5");
        candidate.waitUntilShown("Room 3, second floor");
        candidate.screenshot("day-candidate-home");
        Axe.check(candidate, "home with a seat");
        candidate.click("a.notice-bell");
        candidate.waitUntilShown("You have a seat: " + DAY);
        candidate.screenshot("day-candidate-messages");
        Axe.check(candidate, "messages");
        Path file = candidate.download(".notice-acts a", DOWNLOADS, ".ics");
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:" + DAY);
    }

    @Test
    @Order(3)
    void theInvigilatorLooksWhoItIsAndGivesTheCode() {
        board.signIn("invigilator");
        board.open("/invigilation").waitUntilShown(CANDIDATE);
        invigilator.watch(DAY);
        Axe.check(board, "board");
        String code = invigilator.checkIn(CANDIDATE);
        board.waitForText("vaadin-badge", "Checked in");
        candidate.open("/");
        exam.arrive("day");
        exam.enterCode("2222-2222");
        candidate.waitUntilShown("This is not the code of your seat");
        candidate.screenshot("day-candidate-wrong-code");
        Axe.check(candidate, "code of the seat");
        exam.enterCode(code);
        candidate.waitFor(".item-title");
        exam.awaitSheets();
        exam.chooseUntilAnswered(3);
        exam.awaitSaved();
        candidate.screenshot("day-candidate-under-way");
    }

    @Test
    @Order(4)
    void theCandidateReadsInComfortAndTakesNoQuestionAlong() throws IOException {
        List<String> answered = exam.answered();
        new Comforts(candidate).tryAll();
        assertThat(exam.answered()).isEqualTo(answered);
        board.waitForText("vaadin-badge", "Copy attempt");
        board.waitForText("vaadin-badge", "Question reported");
    }

    @Test
    @Order(5)
    void theBoardShowsWhoIsWhereAndASecondTab() {
        String address = candidate.driver.getCurrentUrl();
        String exams = candidate.driver.getWindowHandle();
        candidate.driver.switchTo().newWindow(WindowType.TAB).get(address);
        candidate.waitUntilShown("Your exam goes on elsewhere");
        candidate.screenshot("day-candidate-second-tab");
        candidate.driver.close();
        candidate.driver.switchTo().window(exams);
        board.waitForText("vaadin-badge", "Under way");
        board.waitForText("vaadin-badge", "Second tab");
        board.screenshot("board-second-tab");
        Axe.check(board, "board with an incident");
    }

    @Test
    @Order(6)
    void theInvigilatorPausesResumesAndGivesMoreTime() {
        invigilator.pause(CANDIDATE, "Fire drill");
        exam.press("f");
        candidate.waitUntilShown("Your exam is paused");
        candidate.waitFor("#paused:focus");
        candidate.screenshot("day-candidate-paused");
        Axe.check(candidate, "paused exam");
        board.waitForText("vaadin-badge", "Paused");
        invigilator.resume(CANDIDATE);
        candidate.waitFor(".item-title");
        long before = exam.minutesLeft();
        invigilator.extend(CANDIDATE, 7, "The drill was loud");
        exam.press("f");
        candidate.waiting().until(d -> exam.minutesLeft() >= before + 6);
        candidate.screenshot("day-candidate-more-time");
    }

    @Test
    @Order(7)
    void atAnotherComputerItGoesOnWithTheSameAnswersAndTheOldPageSaysSo() throws Exception {
        List<String> answered = exam.answered();
        assertThat(answered).hasSize(3);
        int place = Integer.parseInt(answered.get(1));
        exam.goTo(place);
        exam.press("f");
        List<String> chosen = exam.chosen();
        exam.awaitSaved();
        Browser there = browser(Locale.ENGLISH);
        there.signIn("agent5");
        there.click("a[href*='exam/']");
        there.click("vaadin-button.go");
        there.waitUntilShown("It goes on at another computer");
        there.screenshot("day-other-computer");
        Axe.check(there, "another computer");
        there.click("#has-code");
        String code = invigilator.move(CANDIDATE, 5);
        ExamPlayer again = new ExamPlayer(there);
        again.enterCode(code);
        there.waitFor(".item-title");
        there.screenshot("day-other-computer-goes-on");
        assertThat(again.place()).isEqualTo(place);
        assertThat(again.answered()).isEqualTo(answered);
        assertThat(again.chosen()).isEqualTo(chosen).isNotEmpty();
        exam.press("f");
        candidate.waitUntilShown("Your exam goes on elsewhere");
        candidate.screenshot("day-old-computer");
        Axe.check(candidate, "exam that goes on elsewhere");
        board.waitForText("vaadin-badge", "Other device");
        there.click("#submit");
        there.click("#submit-now");
        there.waitUntilShown("Handed in");
        Path receipt = there.download("#receipt", DOWNLOADS, ".json");
        assertThat(Files.readString(receipt)).contains("signature");
        there.screenshot("day-receipt");
        board.waitForText("vaadin-badge", "Finished");
        board.screenshot("board-finished");
    }

    @Test
    @Order(8)
    void inChineseOnAPhoneInTheDarkItIsTheSameUntilTheInvigilatorEndsIt() throws Exception {
        Browser phone = browser(Locale.SIMPLIFIED_CHINESE).phone().dark(true);
        phone.signIn("trainer1");
        phone.screenshot("day-chinese-home");
        Axe.check(phone, "Chinese home with a seat");
        phone.open("/messages").waitUntilShown(DAY);
        phone.screenshot("day-chinese-messages");
        Axe.check(phone, "Chinese messages");
        phone.open("/");
        ExamPlayer chinese = new ExamPlayer(phone);
        chinese.arrive("day-chinese");
        phone.waitFor("#seat-code");
        phone.screenshot("day-chinese-code");
        Axe.check(phone, "Chinese code of the seat");
        chinese.enterCode(chineseCode);
        phone.waitFor(".item-title");
        chinese.chooseUntilAnswered(1);
        chinese.awaitSaved();
        phone.screenshot("day-chinese-question");
        board.waitForText("vaadin-badge", "Under way");
        invigilator.looksAtWhatItCouldDo();
        invigilator.end("Élise Marchand", "Was called away");
        chinese.press("f");
        phone.waitFor("#ending");
        phone.screenshot("day-chinese-ended");
    }

    @Test
    @Order(9)
    void whatElseTheBoardAndTheDayOfferIsThereWithoutAMouse() {
        invigilator.grant("Clara Weiss", 25, "As agreed with the site");
        board.waitForText("vaadin-badge", "Accommodation");
        invigilator.looksAt(CANDIDATE, "board-details-finished");
        Planner hands = new Planner(planner);
        hands.looksAtChangeAndMove(DAY, "Clara Weiss");
        hands.cancelBooking("Clara Weiss", "Is ill");
        planner.waitUntilShown("Seats: 2 of 5 taken");
        hands.cancelDay("The room is flooded");
        planner.waitUntilShown("This day was cancelled.");
        planner.screenshot("planner-day-cancelled");
        Axe.check(planner, "cancelled day");
    }
}
