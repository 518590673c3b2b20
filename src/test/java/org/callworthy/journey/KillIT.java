package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;

/** The server dies in the middle and comes back: what it had acknowledged is there, and the browser goes on by itself. */
@OwnServer
@ResourceLock("the server that is killed")
class KillIT {

    private static final Path FOLDER = Path.of("target/journey/kill");
    private static final String ACKNOWLEDGED =
            "return performance.getEntriesByType('resource').filter(e => e.name.includes('/audio/')"
                    + " && e.responseStatus >= 200 && e.responseStatus < 300)"
                    + ".map(e => e.name.split('/audio/')[1])";
    private static RunningServer server;
    private static Path microphone;

    @BeforeAll
    static void make() throws Exception {
        microphone = DemoServer.microphone();
        server = DemoServer.own("kill");
    }

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.kill();
    }

    @Test
    void acknowledgedAnswersSurviveAndThePageSendsTheRestByItself() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent1");
            ExamPlayer exam = new ExamPlayer(browser).begin("kill").readASheetWithoutNetwork();
            browser.driver.executeScript("window.never = 'reloaded'");
            List<List<String>> given = answer(exam, 5);
            exam.awaitSaved();

            server.kill();
            isOnDisk(given);
            given = answer(exam, 3, given);
            browser.waitFor("cw-save-state[data-kind='offline']");
            browser.screenshot("exam-server-away");
            assertThat(exam.answered()).hasSize(8);

            server.start();
            exam.awaitSaved();
            browser.screenshot("exam-server-back");
            assertThat(browser.driver.executeScript("return window.never")).isEqualTo("reloaded");
            browser.click("#submit");
            browser.click("#submit-now");
            browser.waitUntilShown("Handed in");
            theReceiptAgreesUnlessSomebodyAltersIt(browser);
        }
        server.kill();
        try (OnDisk disk = new OnDisk(server.data())) {
            assertThat(disk.answers()).hasSize(8);
        }
    }

    private static void theReceiptAgreesUnlessSomebodyAltersIt(Browser browser) throws Exception {
        browser.screenshot("exam-receipt-offered");
        Path receipt = browser.download("#receipt", FOLDER.resolve("downloads-" + Ids.text(Ids.next())), ".json");
        browser.open("/player/receipt.html").screenshot("receipt-to-check");
        browser.driver.findElement(By.cssSelector("input[type=file]")).sendKeys(receipt.toString());
        browser.waitUntilShown("stand in the journal exactly as it says");
        browser.screenshot("receipt-agrees");
        Axe.check(browser, "a receipt that agrees");
        browser.click(".language button");
        browser.waitUntilShown("回执真实有效");
        browser.phone().dark(true).screenshot("receipt-agrees-chinese-dark-phone");
        browser.desktop().dark(false);

        Path altered = receipt.resolveSibling("altered.json");
        Files.writeString(altered, Files.readString(receipt).replaceFirst("\"shown\":\"[A-E]", "\"shown\":\"Z"));
        browser.open("/player/receipt.html");
        browser.driver.findElement(By.cssSelector("input[type=file]")).sendKeys(altered.toString());
        browser.waitUntilShown("was not signed here as it stands");
        browser.phone().screenshot("receipt-altered-phone");
        browser.desktop();
    }

    private static List<List<String>> answer(ExamPlayer exam, int items) {
        return answer(exam, items, List.of());
    }

    /** @return the options chosen so far, item by item */
    private static List<List<String>> answer(ExamPlayer exam, int items, List<List<String>> before) {
        List<List<String>> given = new java.util.ArrayList<>(before);
        for (int n = 0; n < items; n++) {
            exam.choose(n % 4);
            given.add(exam.chosen());
            exam.next();
        }
        return given;
    }

    private static void isOnDisk(List<List<String>> given) throws Exception {
        try (OnDisk disk = new OnDisk(server.data())) {
            Map<Integer, String> answers = disk.answers();
            assertThat(answers).hasSize(given.size());
            IntStream.range(0, given.size())
                    .forEach(n -> assertThat(given.get(n))
                            .isNotEmpty()
                            .allSatisfy(option -> assertThat(answers.get(n + 1)).contains(asStored(option))));
        }
    }

    /** An option, or the rating of one, as in `b-4`. */
    private static String asStored(String option) {
        return option.contains("-") ? "\"" + option.replace("-", "\":") : "\"" + option + "\"";
    }

    @Test
    void acknowledgedChunksSurviveAndTheCallIsRecordedCompletely() throws Exception {
        try (Browser browser = new Browser(server.url(), Locale.ENGLISH, microphone)) {
            browser.signIn("agent1");
            CallPlayer call = new CallPlayer(browser).begin("kill");
            call.answer(3_000);
            call.awaitTurn();

            server.kill();
            List<String> acknowledged = acknowledged(browser);
            assertThat(acknowledged).hasSizeGreaterThan(5);
            try (OnDisk disk = new OnDisk(server.data())) {
                assertThat(disk.chunks()).containsAll(acknowledged);
            }
            call.answer(3_000);
            browser.waitFor("cw-save-state[data-kind='offline']");
            browser.screenshot("call-server-away");

            server.start();
            while (call.hasAnotherTurn()) {
                call.answer(2_000);
            }
            call.awaitDone();
            browser.screenshot("call-after-all-complete");
        }
        server.kill();
        try (OnDisk disk = new OnDisk(server.data())) {
            List<String> chunks = disk.chunks();
            assertThat(chunks).hasSizeGreaterThan(30);
            String segment = chunks.getFirst().split("/")[0];
            assertThat(chunks)
                    .containsExactlyElementsOf(IntStream.range(0, chunks.size())
                            .mapToObj(seq -> segment + "/" + seq)
                            .toList());
        }
    }

    @Test
    void aCallReloadedInTheMiddleLosesNothingAndGoesOn() throws Exception {
        Set<String> said;
        try (Browser browser = new Browser(server.url(), Locale.SIMPLIFIED_CHINESE, microphone)) {
            browser.signIn("agent2");
            CallPlayer call = new CallPlayer(browser).begin("reload");
            call.answer(3_000);
            call.awaitTurn();
            said = new HashSet<>(acknowledged(browser));
            block(browser, "*/audio/*");
            browser.waiting().until(d -> call.kept().size() > 2);
            List<String> unsent = call.kept();
            assertThat(said).doesNotContainAnyElementsOf(unsent);
            said.addAll(unsent);
            block(browser);
            call.reload("call-reloaded-chinese");
            while (call.hasAnotherTurn()) {
                call.answer(2_000);
            }
            call.awaitDone();
        }
        server.kill();
        try (OnDisk disk = new OnDisk(server.data())) {
            assertThat(disk.chunks()).containsAll(said);
            Map<String, List<Integer>> segments = disk.chunks().stream()
                    .map(chunk -> chunk.split("/"))
                    .collect(Collectors.groupingBy(
                            chunk -> chunk[0],
                            Collectors.mapping(chunk -> Integer.valueOf(chunk[1]), Collectors.toList())));
            assertThat(segments)
                    .hasSize(2)
                    .allSatisfy((segment, seqs) -> assertThat(seqs)
                            .as("no second is missing")
                            .containsExactlyElementsOf(
                                    IntStream.range(0, seqs.size()).boxed().toList()));
        }
    }

    /** Requests to such addresses fail as if the network were away; none of them: all succeed again. */
    private static void block(Browser browser, String... addresses) {
        browser.driver.executeCdpCommand("Network.enable", Map.of());
        browser.driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> acknowledged(Browser browser) {
        return (List<String>) browser.driver.executeScript(ACKNOWLEDGED);
    }
}
