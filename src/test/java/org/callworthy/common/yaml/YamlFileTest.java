package org.callworthy.common.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlFileTest {

    @Test
    void everythingKnowsItsLineAndColumn() {
        YamlDocument document = (YamlDocument) YamlFile.read("a.yaml", """
                bank: agent
                items:
                  - id: one
                    stem: { en: Hello, zh-CN: 你好 }
                """);
        assertThat(at(document, "items", 0, "stem", "zh-CN")).isEqualTo("a.yaml:4:31");
        assertThat(at(document, "items", 0, "missing", "deeper")).isEqualTo("a.yaml:3:5");
        assertThat(at(document, "nowhere")).isEqualTo("a.yaml:1:1");
    }

    @Test
    void brokenYamlIsPlaced() {
        assertThat(fault("a: [1, 2\nb: 3\n")).startsWith("a.yaml:2:");
    }

    @Test
    void aPropertyTwiceIsPlacedAtTheSecond() {
        assertThat(fault("a: 1\nb: 2\na: 3\n")).startsWith("a.yaml:3:1: `a` is there twice");
    }

    @Test
    void anchorsAliasesAndTagsAreRefused() {
        assertThat(fault("a: &x 1\nb: 2\n")).startsWith("a.yaml:1:4: anchors");
        assertThat(fault("a: !!binary aGVsbG8=\n")).startsWith("a.yaml:1:4:");
        assertThat(fault("a: !own 3\n")).startsWith("a.yaml:1:4: the tag !own");
        assertThat(fault("a: !own [3]\n")).startsWith("a.yaml:1:4: the tag !own");
        assertThat(fault("a: .inf\n")).startsWith("a.yaml:1:4: this way to write a number");
    }

    @Test
    void anEmptyFileIsAFinding() {
        assertThat(fault("# nothing\n")).startsWith("a.yaml:1:1: the file is empty");
    }

    @Test
    void hostileNestingIsAFinding() {
        assertThat(fault("[".repeat(200_000))).startsWith("a.yaml:");
    }

    private static String at(YamlDocument document, Object... path) {
        Finding finding = document.finding(new Problem(Problem.path(path), "", ""));
        return finding.file() + ":" + finding.line() + ":" + finding.column();
    }

    private static String fault(String text) {
        return ((YamlFault) YamlFile.read("a.yaml", text)).findings().getFirst().toString();
    }

    @Test
    void charactersOfTwoPartsAreReadWhereverTheyStand() {
        for (int before = 0; before < 4; before++) {
            String text = "x".repeat(before) + "😀".repeat(3000);
            assertThat(YamlFile.read("f", "a: \"" + text + "\""))
                    .isInstanceOfSatisfying(
                            YamlDocument.class,
                            document -> assertThat(document.root().path("a").asString())
                                    .isEqualTo(text));
        }
    }
}
