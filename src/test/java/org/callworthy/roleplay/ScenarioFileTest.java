package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.Mood;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    @Test
    void aScenarioIsReadAsItIsWritten() {
        Scenario scenario =
                ScenarioFile.parse("s.yaml", ScenarioText.GOOD).content().orElseThrow();
        assertThat(findings(ScenarioText.GOOD)).isEmpty();
        assertThat(scenario.levels()).containsExactly(Level.I);
        assertThat(scenario.caller().voice()).isEqualTo(CallerVoice.HIGH);
        assertThat(scenario.steps()).extracting(Step::mood).containsExactly(Mood.ANNOYED, Mood.ANGRY, Mood.CALM);
        assertThat(scenario.steps().getFirst().successors()).containsExactly("found", "demand");
        assertThat(scenario.steps().getFirst().say().in(Languages.CHINESE)).isEqualTo("我的包裹在哪里？");
        assertThat(scenario.rubric().criteria()).hasSize(5).first().satisfies(first -> {
            assertThat(first.mustReach()).hasValue(2);
            assertThat(first.anchors()).hasSize(5);
        });
    }

    @Test
    void whatIsStoredIsReadBack() {
        Parsed<Scenario> parsed = ScenarioFile.parse("s.yaml", ScenarioText.GOOD);
        String stored = CanonicalJson.of(parsed.document().orElseThrow().root());
        assertThat(ScenarioFile.stored(stored)).isEqualTo(parsed.content().orElseThrow());
    }

    @Test
    void aStepThatNothingLeadsToIsFound() {
        assertThat(findings(ScenarioText.with("next: found", "next: demand")))
                .containsExactly("s.yaml:35:9: step found is never reached — a `next: found` in a step before it, or no"
                        + " such step");
    }

    @Test
    void aNextThatIsNoStepIsFound() {
        assertThat(findings(ScenarioText.with("next: demand", "next: demnad")))
                .contains("s.yaml:29:11: there is no step demnad — one of opening, demand, found, or end");
    }

    @Test
    void aCallThatMayNeverEndIsFound() {
        String loop = ScenarioText.with(
                "zh-CN: 我今天就要！ }\n    answer-seconds: 45\n    next: end",
                "zh-CN: 我今天就要！ }\n    answer-seconds: 45\n    next: opening");
        assertThat(findings(loop))
                .containsExactly(
                        "s.yaml:19:9: the call may never end: step opening comes back to itself — steps that lead on"
                                + " until `next: end`, whatever is pressed",
                        "s.yaml:30:9: the call may never end: step demand comes back to itself — steps that lead on"
                                + " until `next: end`, whatever is pressed");
    }

    @Test
    void aStepUsedTwiceIsFound() {
        assertThat(findings(ScenarioText.with("- id: found", "- id: demand")))
                .contains("s.yaml:35:9: the id demand is used twice — an id of its own");
    }

    @Test
    void aLineThatIsTooLongToBeSpokenIsFound() {
        assertThat(findings(ScenarioText.with("Where is my parcel?", "word ".repeat(61))))
                .containsExactly("s.yaml:22:11: the line is too long to be spoken: 61 words — at most 60 words");
        assertThat(findings(ScenarioText.with("我的包裹在哪里？", "包".repeat(111))))
                .containsExactly(
                        "s.yaml:23:14: the line is too long to be spoken: 111 characters — at most 110 characters");
    }

    @Test
    void aLineThatAVoiceCannotReadIsFound() {
        assertThat(findings(ScenarioText.with("Where is my parcel?", "Where is my 包裹?")))
                .hasSize(1);
        assertThat(findings(ScenarioText.with("Where is my parcel?", "That is 20% off")))
                .hasSize(1);
        assertThat(findings(ScenarioText.with("Where is my parcel?", "x".repeat(41))))
                .hasSize(1);
        assertThat(findings(ScenarioText.with("我的包裹在哪里？", "\"Where is it?\""))).hasSize(1);
    }

    @Test
    void aRubricNeedsACriticalCriterionAndEveryAnchor() {
        assertThat(findings(ScenarioText.with("      critical: { must-reach: 2 }\n", "")))
                .containsExactly("s.yaml:44:5: no criterion is critical — at least one criterion with"
                        + " `critical: { must-reach: … }`");
        assertThat(findings(ScenarioText.with("        3: { en: Heard 3., zh-CN: 表现3。 }\n", "")))
                .containsExactly("s.yaml:50:9: `3` is missing — `3:` with the behaviour at score 3, in both languages:"
                        + " { en: …, zh-CN: … }");
    }

    @Test
    void aMissingLanguageDoesNotHideOtherFindings() {
        String text =
                ScenarioText.with("{ en: Search, zh-CN: 查询 }", "{ en: Search }").replace("next: demand", "next: x");
        assertThat(findings(text)).hasSize(3).first().asString().startsWith("s.yaml:27:16: `zh-CN` is missing");
    }

    private static List<String> findings(String text) {
        return ScenarioFile.parse("s.yaml", text).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
