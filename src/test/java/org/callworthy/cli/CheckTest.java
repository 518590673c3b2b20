package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.cli.TestContent.bank;
import static org.callworthy.cli.TestContent.item;
import static org.callworthy.cli.TestContent.scenario;
import static org.callworthy.cli.TestContent.scheme;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callworthy.bank.TestPictures;
import org.callworthy.common.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class CheckTest {

    private static final String SCHEME = "exam-banks/agent/scheme.yaml";
    private static final String BANK = "exam-banks/agent/foundation.yaml";
    private static final String SCENARIO = "scenarios/lost-parcel/scenario.yaml";

    @TempDir
    Path folder;

    private TestContent content;

    @BeforeEach
    void write() throws IOException {
        content = TestContent.in(folder);
    }

    @Test
    void theShippedContentIsClean() {
        Answer answer = run("check", "exam-banks", "scenarios");
        assertThat(answer.out()).endsWith("files, no findings\n");
        assertThat(answer.code()).isEqualTo(Cli.FINE);
    }

    @Test
    void contentThatIsRightHasNoFindings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aPictureIsLookedForBesideItsBank() throws IOException {
        content.bend(
                BANK,
                "zh-CN: 哪个？ }",
                "zh-CN: 哪个？ }\n    pictures: [{ file: pictures/label.png, alt: { en: A label, zh-CN: 标签 } }]");
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/foundation.yaml:13:24: there is no file pictures/label.png beside the"
                                + " bank — a picture in the folder `pictures`");
        Path pictures = Files.createDirectories(folder.resolve("exam-banks/agent/pictures"));
        Files.write(pictures.resolve("label.png"), TestPictures.png(40, 30));
        assertThat(findings()).isEmpty();
    }

    @Test
    void anItemIdUsedInTwoFilesIsFound() throws IOException {
        content.write("exam-banks/agent/second.yaml", bank("agent-second", "I", item("three"), item("two")));
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/second.yaml:19:9: the id two is used in exam-banks/agent/foundation.yaml"
                                + " too — an id of its own");
    }

    @Test
    void aBankAScenarioOrARubricThereTwiceIsFound() throws IOException {
        content.write("exam-banks/agent/second.yaml", bank("agent-foundation", "I", item("three")));
        content.write("scenarios/other/scenario.yaml", scenario("lost-parcel"));
        assertThat(findings())
                .hasSize(3)
                .anyMatch(finding -> finding.startsWith("exam-banks/agent/second.yaml:1:7: the id agent-foundation"))
                .anyMatch(finding -> finding.startsWith("scenarios/other/scenario.yaml:1:11: the id lost-parcel"))
                .anyMatch(finding -> finding.startsWith("scenarios/other/scenario.yaml:17:7: the id lost-parcel"));
    }

    @Test
    void banksMayShareASheetIfItIsTheSame() throws IOException {
        String sheet =
                "materials:\n  - { id: sheet, version: 1, title: { en: S, zh-CN: 表 }, text: { en: %s, zh-CN: 文 } }\nitems:";
        content.bend(BANK, "items:", sheet.formatted("One"));
        content.write("exam-banks/agent/second.yaml", bank("agent-second", "I", item("three")));
        content.bend("exam-banks/agent/second.yaml", "items:", sheet.formatted("One"));
        assertThat(findings()).isEmpty();
        content.bend("exam-banks/agent/second.yaml", "en: One", "en: Two");
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/second.yaml:6:11: material sheet has another text in another bank — the"
                                + " same text in all banks, the next version, or an id of its own");
    }

    @Test
    void anUnknownCompetencyOfAnItemIsFound() throws IOException {
        content.write(BANK, bank("agent-foundation", "I", item("one"), item("two"), item("x", "cooking", "easy")));
        assertThat(findings())
                .containsExactly("exam-banks/agent/foundation.yaml:35:17: the scheme of track agent has no competency"
                        + " cooking — one of communication");
    }

    @Test
    void anUnknownCompetencyOfACriterionIsFound() throws IOException {
        content.bend(SCENARIO, "competency: communication", "competency: coaching");
        assertThat(findings())
                .containsExactly(
                        "scenarios/lost-parcel/scenario.yaml:22:23: the scheme of track agent has no competency"
                                + " coaching — one of communication");
    }

    @Test
    void anUnknownBankIsFound() throws IOException {
        content.bend(SCHEME, "bank: agent-foundation", "bank: agent-fundation");
        assertThat(findings())
                .containsExactly("exam-banks/agent/scheme.yaml:47:15: there is no bank agent-fundation — one of"
                        + " agent-foundation");
    }

    @Test
    void anUnknownScenarioIsFound() throws IOException {
        content.bend(SCHEME, "[lost-parcel]", "[lost-parcel, lost-purse]");
        assertThat(findings())
                .containsExactly("exam-banks/agent/scheme.yaml:39:34: there is no scenario lost-purse — one of"
                        + " lost-parcel");
    }

    @Test
    void aBankOrScenarioForAnotherLevelIsFound() throws IOException {
        content.bend(SCENARIO, "levels: [I]", "levels: [II]");
        content.bend(BANK, "level: I", "level: II");
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/scheme.yaml:39:21: scenario lost-parcel is not for track agent, level I — a"
                                + " scenario with this track and level",
                        "exam-banks/agent/scheme.yaml:47:15: bank agent-foundation is for track agent, level II — a bank"
                                + " for track agent, level I");
    }

    @Test
    void aBlueprintThatTheBankCannotFillIsFound() throws IOException {
        content.write(SCHEME, scheme("{ competency: communication, items: 3 }"));
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/scheme.yaml:49:13: bank agent-foundation cannot fill this cell: 3 items"
                                + " of communication asked for, 2 there — 1 more in the bank, or fewer in the blueprint");
    }

    @Test
    void anItemCountsInOneCellOfABlueprintOnly() throws IOException {
        content.write(
                SCHEME,
                scheme(
                        "{ competency: communication, items: 2 }",
                        "{ competency: communication, difficulty: easy, items: 1 }",
                        "{ competency: communication, difficulty: hard, items: 1 }"));
        assertThat(findings())
                .containsExactly(
                        "exam-banks/agent/scheme.yaml:49:13: bank agent-foundation cannot fill this cell: 2 items of"
                                + " communication asked for, 1 there — 1 more in the bank, or fewer in the blueprint",
                        "exam-banks/agent/scheme.yaml:51:13: bank agent-foundation cannot fill this cell: 1 item of"
                                + " communication, hard asked for, 0 there — 1 more in the bank, or fewer in the blueprint");
    }

    @Test
    void aFileByItselfMayReferToWhatLiesAroundIt() throws IOException {
        assertThat(run("check", folder.resolve(SCHEME).toString()).code()).isEqualTo(Cli.FINE);
        content.bend(BANK, "competency: communication", "competency: cooking");
        Answer answer = run("check", folder.resolve(BANK).toString());
        assertThat(answer.out()).contains("foundation.yaml:9:17: the scheme of track agent has no competency cooking");
        assertThat(answer.code()).isEqualTo(Cli.FINDINGS);
    }

    @Test
    void whatIsNoContentOrNotReadableIsFound() throws IOException {
        content.write("exam-banks/notes.yaml", "notes: none\n");
        content.write("exam-banks/broken.yaml", "bank: [\n");
        Files.write(folder.resolve("exam-banks/latin.yaml"), "bank: Prüfung".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(findings())
                .hasSize(3)
                .anyMatch(finding -> finding.startsWith("exam-banks/notes.yaml:1:1: neither a bank nor"))
                .anyMatch(finding -> finding.startsWith("exam-banks/broken.yaml:2:1: not readable as YAML"))
                .anyMatch(finding -> finding.startsWith("exam-banks/latin.yaml:1:1: the file is not UTF-8"));
    }

    @Test
    void asJsonItTellsFindingsAndCounts() throws IOException {
        content.bend(BANK, "60", "61");
        content.bend(BANK, "difficulty: easy", "difficulty: simple");
        Answer answer = run("check", "--json", folder.toString());
        JsonNode json = Json.read(answer.out(), JsonNode.class);
        assertThat(answer.code()).isEqualTo(Cli.FINDINGS);
        assertThat(json.at("/findings/0/file").asString()).endsWith("foundation.yaml");
        assertThat(json.at("/findings/0/line").asInt()).isEqualTo(10);
        assertThat(json.at("/findings/0/column").asInt()).isEqualTo(17);
        assertThat(json.at("/findings/0/whatWouldBeRight").asString()).isEqualTo("one of easy, medium, hard");
        assertThat(json.at("/counts/items/agent/I/communication").asInt()).isEqualTo(2);
        assertThat(json.at("/counts/scenarios/agent/I").asInt()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(run("check").code()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(run("check", folder.resolve("nowhere").toString()))
                .isEqualTo(new Answer(Cli.WRONG_USAGE, "", "There is no " + folder.resolve("nowhere") + "\n"));
        assertThat(run("chekc").code()).isEqualTo(Cli.WRONG_USAGE);
    }

    private List<String> findings() {
        Answer answer = run("check", folder.toString());
        List<String> lines = answer.out().lines().toList();
        assertThat(answer.code()).isEqualTo(lines.size() == 1 ? Cli.FINE : Cli.FINDINGS);
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Cli.commandLine(settings -> {}, new NoBackstage())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = commandLine.execute(args);
        return new Answer(code, out.toString(), err.toString());
    }

    record Answer(int code, String out, String err) {}
}
