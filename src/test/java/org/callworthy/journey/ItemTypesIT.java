package org.callworthy.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every type of item, a case and one to listen to: answered without a mouse in both languages, and scored as the rules say. */
@ExtendWith(Story.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnServer
@ResourceLock("the server with every type")
class ItemTypesIT {

    private static final Path FOLDER = Path.of("target/journey/types-" + Ids.text(Ids.next()));

    private static final int HALF_BRIGHT = 128;

    /** In English and, where it differs, in Chinese. */
    private static final Map<String, List<String>> ANSWERS = Map.ofEntries(
            entry("agent-p-single-001", List.of("a")),
            entry("agent-p-multiple-001", List.of("abc")),
            entry("agent-p-true-001", List.of("f")),
            entry("agent-p-judgement-001", List.of("5522")),
            entry("agent-p-ordering-001", List.of("abced")),
            entry("agent-p-matching-001", List.of("xwyw")),
            entry("agent-p-numeric-001", List.of("152", "１５２")),
            entry("agent-p-numeric-002", List.of("15,000 g")),
            entry("agent-p-text-001", List.of("Confirming", "确认内容")),
            entry("agent-p-text-002", List.of("a refund", "退款。")),
            entry("agent-p-cloze-001", List.of("14 9 a Photo", "14 9 a 照片")),
            entry("agent-p-case-001", List.of("b")),
            entry("agent-p-case-002", List.of("0")),
            entry("agent-p-case-003", List.of("abcde")));

    /** Two of three keys less a wrong choice; one off in two of four; three of five in place; three of four; half; three of four. */
    private static final Map<String, String> EARNED = new TreeMap<>(Map.ofEntries(
            entry("agent-p-single-001", "1.0000"),
            entry("agent-p-multiple-001", "0.3334"),
            entry("agent-p-true-001", "1.0000"),
            entry("agent-p-judgement-001", "0.8750"),
            entry("agent-p-ordering-001", "0.6000"),
            entry("agent-p-matching-001", "0.7500"),
            entry("agent-p-numeric-001", "1.0000"),
            entry("agent-p-numeric-002", "1.0000"),
            entry("agent-p-text-001", "0.5000"),
            entry("agent-p-text-002", "1.0000"),
            entry("agent-p-cloze-001", "0.7500"),
            entry("agent-p-case-001", "0.0000"),
            entry("agent-p-case-002", "1.0000"),
            entry("agent-p-case-003", "1.0000")));

    private static final Map<String, String> ITEM_BY_STEM = new HashMap<>();
    private static RunningServer server;
    private static List<String[]> candidates;

    @BeforeAll
    static void start() throws Exception {
        for (JsonNode item : new YAMLMapper()
                .readTree(Path.of("exam-banks/agent/practice.yaml").toFile())
                .path("items")) {
            item.path("stem")
                    .forEach(stem -> ITEM_BY_STEM.put(
                            letters(stem.asString()), item.path("id").asString()));
        }
        server = new RunningServer(FOLDER, "--no-demo");
        server.content(EveryType.content(FOLDER.resolve("shelf")));
        server.programs(EveryType.speaker(FOLDER.resolve("programs")));
        candidates = server
                .candidates(2, EveryType.BANK, "--data", server.data().toString())
                .stream()
                .map(line -> line.split(","))
                .toList();
        try (OnDisk disk = OnDisk.of(server.data())) {
            disk.forgetAgreements();
        }
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        OpenBrowsers.ofThisJourney().forEach(Browser::close);
        server.close();
    }

    @Test
    @Order(1)
    void inEnglishByDaylight() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, DemoServer.microphone())) {
            browser.dark(false);
            sit(browser, candidates.get(0), 0);
        }
    }

    @Test
    @Order(2)
    void inChineseOnAPhoneInTheDarkThatThePersonChose() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.SIMPLIFIED_CHINESE, DemoServer.microphone())) {
            browser.open("/login?lang=zh-CN").phone();
            browser.driver.executeScript("localStorage.setItem('callworthy-theme', 'dark')");
            sit(browser, candidates.get(1), 1);
        }
    }

    @Test
    @Order(3)
    void whatTheyEarnedIsWhatTheRulesSay() throws Exception {
        for (String[] candidate : candidates) {
            assertThat(scores(candidate[0])).isEqualTo(EARNED);
        }
    }

    /** They follow a submission by a moment. */
    private static Map<String, String> scores(String username) throws Exception {
        Map<String, String> scores = Map.of();
        for (int tries = 0; scores.isEmpty() && tries < 60; tries++) {
            TimeUnit.MILLISECONDS.sleep(500);
            try (OnDisk disk = new OnDisk(server.data())) {
                scores = disk.scores(username);
            }
        }
        return scores;
    }

    private static void sit(Browser browser, String[] candidate, int language) throws Exception {
        String shots = language == 0 ? "types-english-" : "types-chinese-";
        browser.signIn(candidate[0], candidate[1]);
        ExamPlayer exam = new ExamPlayer(browser).begin(shots + "briefing");
        ItemHands hands = new ItemHands(browser);
        Map<String, String> seen = new TreeMap<>();
        for (int place = 1; place <= ANSWERS.size(); place++) {
            int now = place;
            browser.waiting().until(d -> exam.place() == now);
            String item = item(browser, hands);
            assertThat(isDark(browser, ".bar")).isEqualTo(language == 1);
            hands.listen();
            if (item.equals(EveryType.PICTURED)) {
                looksAtThePicture(browser, shots);
            }
            List<String> answers = ANSWERS.get(item);
            hands.answer(answers.get(Math.min(language, answers.size() - 1)));
            browser.waiting()
                    .withMessage(() -> item + " answered")
                    .until(d -> exam.answered().size() == now);
            browser.screenshot(shots + item);
            Axe.check(browser, shots + item);
            assertThat(widerThanTheScreen(browser)).as(shots + item).isFalse();
            seen.put(item, hands.type());
            hands.next();
        }
        assertThat(seen.keySet()).isEqualTo(ANSWERS.keySet());
        assertThat(seen.values().stream().distinct()).hasSize(9);
        browser.waitFor("#review-title");
        exam.awaitSaved();
        browser.screenshot(shots + "review");
        Axe.check(browser, shots + "review");
        new Keyboard(browser).reach("#submit-now").press(Keys.ENTER);
        browser.waitFor("#ending");
        practisesAnEssay(browser, hands, shots);
    }

    /** It is there without the network, no wider than the page, and is enlarged and left again by keys. */
    private static void looksAtThePicture(Browser browser, String shots) {
        browser.waitFor(".picture img");
        browser.waiting().withMessage("the picture is drawn").until(d -> (boolean)
                browser.driver.executeScript("return document.querySelector('.picture img').naturalWidth === 1200"));
        assertThat(widerThanTheScreen(browser)).isFalse();
        Keyboard keys = new Keyboard(browser);
        browser.offline(true);
        keys.reach(".picture").press(Keys.ENTER);
        browser.waitFor("dialog.picture-large[open] img");
        browser.screenshot(shots + "picture");
        Axe.check(browser, shots + "picture");
        keys.press(Keys.ESCAPE);
        browser.waiting().until(d ->
                (boolean) browser.driver.executeScript("return document.querySelector('.picture-large') === null"));
        browser.offline(false);
    }

    /** Essays stand in no form: they are written for practice. */
    private static void practisesAnEssay(Browser browser, ItemHands hands, String shots) {
        browser.open("/practice").waitFor("callworthy-item textarea");
        assertThat(isDark(browser, "callworthy-item textarea")).isEqualTo(shots.contains("chinese"));
        assertThat(browser.driver.executeScript(
                        "return getComputedStyle(document.querySelector('callworthy-item textarea')).borderTopStyle"))
                .as("the field's edge")
                .isEqualTo("solid");
        hands.answer("I am sorry that you lost a day. 对不起。");
        Keyboard keys = new Keyboard(browser);
        browser.waitFor(".exam-practice-ways vaadin-button:not([disabled])");
        keys.reach(".exam-practice-ways vaadin-button").press(Keys.ENTER);
        browser.waitFor(".exam-practice-explanation h2");
        browser.screenshot(shots + "essay");
        Axe.check(browser, shots + "essay");
        assertThat(widerThanTheScreen(browser)).isFalse();
    }

    /** The stem of a cloze has its fields in it. */
    private static String item(Browser browser, ItemHands hands) {
        return hands.type().equals("cloze")
                ? "agent-p-cloze-001"
                : ITEM_BY_STEM.get(letters(browser.waitFor("#stem").getText()));
    }

    private static boolean isDark(Browser browser, String selector) {
        String colour = (String) browser.driver.executeScript(
                "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor", selector);
        return Integer.parseInt(colour.replaceFirst("^rgba?\\((\\d+).*", "$1")) < HALF_BRIGHT;
    }

    private static boolean widerThanTheScreen(Browser browser) {
        return (boolean) browser.driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }
}
