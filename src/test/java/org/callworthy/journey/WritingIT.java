package org.callworthy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.AllTypesYaml;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Scheme;
import org.callworthy.scheme.SchemeFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An item of each type is written, handed in and approved in a browser without a mouse; the bank's file has each as it was written. */
@OwnServer
@ResourceLock("the server that is written on")
class WritingIT {

    private static final String BANK = "agent-practice";
    private static final Path FOLDER = Path.of("target/journey/writing");
    private static final List<String> WRITTEN = List.of(
            "id type stem options targets gaps answer tolerance-percent units accepted scoring words rubric rationale competency difficulty"
                    .split(" "));
    private static final String JUDGEMENT = """
            id: t-judge
            type: situational-judgement
            competency: emotional-handling
            difficulty: medium
            stem: { en: "A caller shouts. How fitting is each?", zh-CN: 来电者大喊大叫，下列反应是否合适？ }
            options:
              - { id: a, text: { en: Let them finish, zh-CN: 让对方说完 }, expert: 5 }
              - { id: b, text: { en: Name the loudness, zh-CN: 指出声音太大 }, expert: 3 }
              - { id: c, text: { en: Hang up, zh-CN: 挂断 }, expert: 1 }
            rationale: { en: Anger ebbs when it is heard., zh-CN: 倾诉之后怒气会消退。 }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        server = DemoServer.own("writing").start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void itemsOfAllTypesAreWrittenApprovedAndGivenOutAsTheyWereWritten() throws Exception {
        List<ObjectNode> items = items();
        List<ObjectNode> english = items.subList(0, items.size() / 2);
        List<ObjectNode> chinese = items.subList(items.size() / 2, items.size());
        write(Languages.ENGLISH, english);
        write(Languages.CHINESE, chinese);
        try (Browser browser = browser(Languages.ENGLISH)) {
            browser.signIn("admin");
            speak(browser, Languages.ENGLISH);
            ItemWriter reviewer = new ItemWriter(browser, Languages.ENGLISH, scheme());
            items.forEach(item -> reviewer.approve(item.path("id").asString()));
            assertThat(exported(browser))
                    .containsAllEntriesOf(items.stream()
                            .collect(Collectors.toMap(item -> item.path("id").asString(), Function.identity())));
        }
    }

    private static void write(Locale language, List<ObjectNode> items) throws Exception {
        try (Browser browser = browser(language)) {
            browser.signIn("author");
            speak(browser, language);
            ItemWriter author = new ItemWriter(browser, language, scheme());
            for (ObjectNode item : items) {
                author.write(BANK, item);
                String stem = item.path("stem").path(language.toLanguageTag()).asString();
                assertThat(browser.deep("callworthy-item #stem").getFirst().getText())
                        .as("the preview, around the gaps")
                        .contains(stem.split("\\[\\[\\d]]"));
                browser.screenshot("writing-" + item.path("type").asString());
                author.handIn();
            }
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static Browser browser(Locale language) throws Exception {
        return new Browser(server.url(), language, DemoServer.microphone());
    }

    private static void speak(Browser browser, Locale language) {
        if (!language.toLanguageTag().equals(browser.driver.executeScript("return document.documentElement.lang"))) {
            browser.click("#language");
            browser.waiting()
                    .until(d -> language.toLanguageTag()
                            .equals(browser.driver.executeScript("return document.documentElement.lang")));
        }
    }

    /** The bank's items as its file has them, by their keys. */
    private static Map<String, ObjectNode> exported(Browser browser) throws Exception {
        browser.open("/items/" + BANK).waitFor("vaadin-grid");
        browser.clickText("vaadin-button", "Export");
        browser.waitFor("a[href*='" + BANK + ".yaml'], vaadin-dialog a[download]");
        Path file = browser.download(
                "vaadin-dialog a[download]", FOLDER.resolve("downloads-" + Ids.text(Ids.next())), ".yaml");
        return new YAMLMapper()
                .readTree(Files.readString(file))
                .path("items")
                .valueStream()
                .map(WritingIT::asWritten)
                .collect(Collectors.toMap(item -> item.path("id").asString(), Function.identity()));
    }

    private static List<ObjectNode> items() {
        List<ObjectNode> items = new ArrayList<>(new YAMLMapper()
                .readTree(AllTypesYaml.TEXT)
                .path("items")
                .valueStream()
                .map(WritingIT::asWritten)
                .toList());
        items.add(asWritten(new YAMLMapper().readTree(JUDGEMENT)));
        return items;
    }

    /** What an author writes; targets get the next free letter. */
    private static ObjectNode asWritten(JsonNode item) {
        ObjectNode written = ((ObjectNode) item.deepCopy()).retain(WRITTEN);
        Map<String, String> letters = new HashMap<>();
        for (JsonNode target : written.path("targets")) {
            String letter = String.valueOf((char) ('a' + letters.size()));
            letters.put(target.path("id").asString(), letter);
            ((ObjectNode) target).put("id", letter);
        }
        written.path("options")
                .valueStream()
                .filter(option -> option.has("match"))
                .forEach(option -> ((ObjectNode) option)
                        .put("match", letters.get(option.path("match").asString())));
        return written;
    }

    private static Scheme scheme() throws Exception {
        Path file = Path.of("exam-banks/agent/scheme.yaml");
        return SchemeFile.parse(file.toString(), Files.readString(file))
                .content()
                .orElseThrow();
    }
}
