package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callworthy.common.Level;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.Test;

class SchemeFileTest {

    @Test
    void theShippedSchemesAreClean() throws IOException {
        for (String track : List.of("agent", "team-lead", "trainer")) {
            String text = Files.readString(Path.of("exam-banks", track, "scheme.yaml"));
            assertThat(SchemeFile.parse(track, text).findings()).as(track).isEmpty();
        }
    }

    @Test
    void aSchemeIsReadAsItIsWritten() throws IOException {
        String text = Files.readString(Path.of("exam-banks/agent/scheme.yaml"));
        Scheme scheme = SchemeFile.parse("agent", text).content().orElseThrow();
        LevelRules foundation = scheme.levels().getFirst();
        assertThat(scheme.rating().raters()).isEqualTo(2);
        assertThat(foundation.component("exam")).get().isInstanceOfSatisfying(ExamComponent.class, exam -> {
            assertThat(exam.items()).isEqualTo(20);
            assertThat(exam.items("communication")).isEqualTo(4);
            assertThat(exam.bank()).isEqualTo("agent-foundation");
        });
        assertThat(foundation.cuts().overall().isProvisional()).isTrue();
        assertThat(scheme.levels().get(1).prerequisites().level()).contains(Level.I);
        assertThat(scheme.levels().get(2).isOpen()).isFalse();
    }

    @Test
    void aCutOfAPanelCarriesHowItWasSet() {
        String text = SchemeText.GOOD.replace(
                "overall: { percent: 70, provisional: true }",
                "overall: { percent: 70.5, method: modified-angoff, panel: 8, date: 2026-02-14, standard-error: 1.9 }");
        Cut cut = SchemeFile.parse("s", text)
                .content()
                .orElseThrow()
                .levels()
                .getFirst()
                .cuts()
                .overall();
        assertThat(findings(text)).isEmpty();
        assertThat(cut.percent()).isEqualByComparingTo("70.5");
        assertThat(cut.basis())
                .isInstanceOfSatisfying(
                        CutBasis.SetByPanel.class,
                        panel -> assertThat(panel.panel()).isEqualTo(8));
    }

    @Test
    void weightsThatDoNotAddUpAreFound() {
        assertThat(findings(SchemeText.with("weight: 50", "weight: 40")))
                .containsExactly(
                        "s.yaml:54:7: the weights of the components add up to 90 — weights that add up to 100");
    }

    @Test
    void anUnknownCompetencyInTheBlueprintIsFound() {
        assertThat(findings(SchemeText.with("competency: compliance", "competency: complaints")))
                .containsExactly(
                        "s.yaml:64:27: the scheme has no competency complaints — one of communication, compliance");
    }

    @Test
    void aCompetencyCutNeedsTenItemsAndARatedComponent() {
        assertThat(findings(SchemeText.with(
                        "competencies: { }", "competencies: { compliance: { percent: 50, provisional: true } }")))
                .containsExactly("s.yaml:78:35: a cut for compliance rests on 9 items — at least 10 items of it in the"
                        + " blueprint and a role-play, or no cut of its own");
        assertThat(findings(SchemeText.with(
                        "competencies: { }", "competencies: { communication: { percent: 50, provisional: true } }")))
                .isEmpty();
    }

    @Test
    void aCutWithoutMethodMustBeProvisional() {
        assertThat(findings(SchemeText.with("percent: 70, provisional: true", "percent: 70")))
                .hasSize(4)
                .anyMatch(finding -> finding.startsWith("s.yaml:75:16: `method` is missing"));
    }

    @Test
    void aCutForNoComponentIsFound() {
        assertThat(findings(SchemeText.with("exam: { percent: 60", "quiz: { percent: 60")))
                .containsExactly("s.yaml:77:27: the level has no component quiz — one of exam, role-play");
    }

    @Test
    void levelsStandInOrderAndRequireTheLowerOne() {
        assertThat(findings(SchemeText.with("- level: I\n", "- level: II\n")))
                .containsExactly(
                        "s.yaml:44:12: level II is out of order — level I here: each level once, from I",
                        "s.yaml:51:7: a higher level requires the one just below it — level: I");
    }

    @Test
    void anOpenLevelNeedsComponents() {
        String text = SchemeText.GOOD.replaceAll(
                "(?s)    components:\n      - id: exam.*?    cuts:", "    components: []\n    cuts:");
        assertThat(findings(text.replaceAll("      components: \\{.*\n", "")))
                .containsExactly("s.yaml:53:17: an open level needs components — at least one component, or"
                        + " `state: in-preparation`");
    }

    @Test
    void whatHasNoPlaceMissesOrIsOfTheWrongKindIsFoundByTheSchema() {
        assertThat(findings(SchemeText.with("  quorum: 2", "  quorum: two")))
                .containsExactly(
                        "s.yaml:38:11: two has the wrong type — a whole number: equal votes of so many committee"
                                + " members make a decision");
        assertThat(findings(SchemeText.with("  quorum: 2", "  quorums: 2")))
                .containsExactlyInAnyOrder(
                        "s.yaml:38:3: `quorum` is missing — `quorum:` with equal votes of so many committee members make"
                                + " a decision",
                        "s.yaml:38:3: `quorums` has no place here — one of quorum, nonconformity-due-days");
        assertThat(findings(SchemeText.with("{ en: Communication, zh-CN: 沟通技巧 }", "{ en: Communication }")))
                .containsExactly("s.yaml:25:12: `zh-CN` is missing — `zh-CN:` with the title in Simplified Chinese");
        assertThat(findings(SchemeText.with("effective: 2026-01-01", "effective: 2026-02-30")))
                .containsExactly("s.yaml:3:12: 2026-02-30 has the wrong form — a day, e.g. 2026-01-31");
        assertThat(findings(SchemeText.with("bank: agent-foundation", "scenarios: [a]")))
                .anyMatch(finding -> finding.contains("`bank` is missing"))
                .anyMatch(finding -> finding.contains("`scenarios` has no place here"));
    }

    private static List<String> findings(String text) {
        return SchemeFile.parse("s.yaml", text).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
