package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole story in a browser: from an agent's sign-in to a stranger who checks the certificate. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final Path FOLDER = Path.of("target/journey/story");
    private static final String AGENT = "Nadia Brandt";
    private static final long SPOKEN_MILLIS = 5_500;
    private static final double ALIKE = 0.4;
    private static final int ANSWERS = 5;

    private static RunningServer server;
    private static String code = "";
    private static Path microphone;

    @BeforeAll
    static void start() throws Exception {
        server = DemoServer.shared();
        microphone = DemoServer.microphone();
    }

    @Test
    @Order(1)
    void twoAgentsSitTheExamByKeyboardAndAnswerACallEachInTheirLanguage() throws Exception {
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> english = both.submit(StoryIT::anAgentCertifies);
            Future<String> chinese = both.submit(StoryIT::aChineseAgentDoesTheSame);
            code = english.get();
            assertThat(chinese.get()).isNotEqualTo(code);
        }
    }

    private static String anAgentCertifies() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent1");
            browser.waitFor("a[href*='exam/']");
            browser.screenshot("agent-home");
            Axe.check(browser, "home");
            Candidate.sitsExam(browser, "agent");
            browser.waitUntilShown("Handed in");
            browser.screenshot("agent-exam-handed-in");
            browser.click("main.message a.way");
            browser.waitFor("a[href*='role-play/']");
            browser.screenshot("agent-home-after-exam");
            String call = Candidate.answersCall(browser, "agent", SPOKEN_MILLIS);
            browser.waitUntilShown("Your call is recorded, complete and stored.");
            browser.screenshot("agent-call-done");
            browser.click("main[data-screen='done'] vaadin-button");
            browser.waitUntilShown("Everything is handed in");
            browser.screenshot("agent-home-handed-in");
            return call;
        }
    }

    private static String aChineseAgentDoesTheSame() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.SIMPLIFIED_CHINESE, microphone)) {
            browser.signIn("agent2");
            browser.waitFor("a[href*='exam/']");
            assertThat(browser.driver.executeScript("return document.documentElement.lang"))
                    .isEqualTo("zh-CN");
            browser.phone().screenshot("chinese-home-phone");
            Candidate.sitsExam(browser, "chinese");
            browser.waitUntilShown("已交卷");
            browser.screenshot("chinese-exam-handed-in");
            browser.click("main.message a.way");
            String call = Candidate.answersCall(browser, "chinese", 2_500);
            browser.screenshot("chinese-call-done");
            browser.click("main[data-screen='done'] vaadin-button");
            browser.waitUntilShown("您已全部完成");
            browser.screenshot("chinese-home-handed-in");
            return call;
        }
    }

    @Test
    @Order(2)
    void twoLeadsOfOtherTeamsRateTheCallByKeyboardWithoutKnowingWhoSpeaks() throws Exception {
        List<String> raters = raters();
        assertThat(raters).hasSize(2).doesNotContain("lead1");
        for (String rater : raters) {
            try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
                browser.signIn(rater);
                rate(browser, new RatersDesk(browser), raters.indexOf(rater) + 1);
            }
        }
    }

    /** Usernames of those who were given the call, as the administrator finds them. */
    private static List<String> raters() throws Exception {
        try (Browser admin = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            admin.signIn("admin");
            admin.openUntil("/ratings/admin", () -> GridRows.of(admin, code).size() == 2);
            admin.screenshot("admin-raters");
            List<String> names =
                    GridRows.of(admin, code).stream().map(row -> row.get(2)).toList();
            List<String> usernames = new ArrayList<>();
            for (String name : names) {
                admin.open("/people");
                admin.waitFor(".page vaadin-text-field input").sendKeys(name);
                usernames.add(admin.waiting().until(d -> onlyUsername(GridRows.of(admin, name))));
            }
            return usernames;
        }
    }

    private static @Nullable String onlyUsername(List<List<String>> rows) {
        return rows.size() == 1 ? rows.getFirst().get(1) : null;
    }

    private static void rate(Browser browser, RatersDesk desk, int rater) {
        browser.open("/ratings").waitFor("vaadin-tabsheet");
        browser.screenshot("rater" + rater + "-queue");
        desk.open(code);
        assertThat(browser.bodyText()).doesNotContain("Brandt");
        if (rater == 1) {
            Axe.check(browser, "desk");
            likeTheMicrophone(Recording.fetch(browser, desk.recording() + "?voices=candidate"));
            desk.noteWhatWasHeard("Says sorry at once and means it.");
        }
        desk.score(3);
        browser.screenshot("rater" + rater + "-scored");
        desk.handIn();
        browser.screenshot("rater" + rater + "-handed-in");
    }

    /** Wherever the candidate answers; other words in the same voice are never as alike. */
    private static void likeTheMicrophone(byte[] recording) {
        try {
            Recording stored = Recording.read(recording);
            List<Double> likeness = stored.likenessTo(Recording.read(Files.readAllBytes(microphone)));
            List<Double> chance = stored.likenessTo(
                    Recording.read(Files.readAllBytes(SpokenFile.writeOther(FOLDER.resolve("other.wav")))));
            assertThat(likeness.stream().filter(each -> each > ALIKE).count())
                    .as("likeness of three seconds each: " + likeness + ", by chance: " + chance)
                    .isGreaterThanOrEqualTo(ANSWERS);
            assertThat(chance).allMatch(each -> each < ALIKE / 2);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Order(3)
    void theCommitteePassesTheAgentByQuorum() throws Exception {
        vote("committee1");
        vote("committee2");
    }

    private static void vote(String member) throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn(member);
            browser.openUntil("/committee", () -> browser.shows(AGENT));
            browser.screenshot(member + "-inbox");
            browser.clickText("vaadin-grid a", AGENT);
            browser.waitFor(".certification-ballot");
            browser.screenshot(member + "-case");
            Axe.check(browser, "case");
            browser.click(".certification-ballot vaadin-radio-button");
            browser.click(".certification-ballot textarea");
            browser.driver.switchTo().activeElement().sendKeys("Exam and role-play are above the cuts in every part.");
            browser.click(".certification-ballot vaadin-button[theme~='primary']");
            browser.waiting().until(d -> browser.deep(".certification-ballot").isEmpty());
            browser.screenshot(member + "-voted");
        }
    }

    @Test
    @Order(4)
    void theAgentHasACertificateAndAStrangerChecksIt() throws Exception {
        CertificateFile certificate;
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent1");
            browser.openUntil(
                    "/", () -> !browser.deep("a[href*='certificates/']").isEmpty());
            browser.screenshot("agent-home-certified");
            browser.click("a[href*='results/']");
            browser.waitUntilShown("You have passed");
            browser.screenshot("agent-result");
            Axe.check(browser, "result");
            String address = browser.waitFor("a[href*='certificates/']").getDomProperty("href");
            certificate = CertificateFile.read(Recording.fetch(browser, address));
        }
        assertThat(certificate.text()).contains(AGENT);
        try (Browser stranger = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            stranger.open(URI.create(certificate.address()).getPath());
            stranger.waitUntilShown("This certificate is valid");
            assertThat(stranger.shows(AGENT)).isTrue();
            Axe.check(stranger, "verification");
            stranger.phone().screenshot("stranger-verifies-phone");
        }
    }

    @Test
    @Order(5)
    void theTrainingDepartmentSeesItOnItsBoard() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("training");
            Pattern certified = Pattern.compile("Tidewater\\s+Westmere\\s+\\d+\\s+[1-9]\\d*\\s*/");
            browser.openUntil(
                    "/board", () -> certified.matcher(browser.bodyText()).find());
            browser.screenshot("training-board");
            Axe.check(browser, "board");
        }
    }
}
