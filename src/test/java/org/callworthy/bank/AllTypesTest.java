package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.YamlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AllTypesTest {

    private static final YamlDocument DOCUMENT =
            BankFile.parse("b.yaml", AllTypesYaml.TEXT).document().orElseThrow();
    private static final BankText BANK =
            BankFile.parse("b.yaml", AllTypesYaml.TEXT).content().orElseThrow();

    @Test
    void aBankOfAllTypesIsCleanAndReadAsWritten() {
        assertThat(findings(AllTypesYaml.TEXT)).isEmpty();
        assertThat(BANK.items())
                .extracting(ItemText::type)
                .contains(ItemType.ORDERING, ItemType.MATCHING, ItemType.NUMERIC, ItemType.CLOZE, ItemType.ESSAY);
        assertThat(BANK.materials().getFirst().isCase()).isTrue();
        assertThat(BANK.items().getFirst().tags())
                .satisfies(tags -> assertThat(tags.cognitive()).contains(CognitiveLevel.APPLY))
                .satisfies(tags -> assertThat(tags.enemies()).containsExactly("t-text"));
    }

    @Test
    void anItemIsWrittenAsItWasRead() {
        for (int i = 0; i < BANK.items().size(); i++) {
            JsonNode read = DOCUMENT.root().path("items").path(i);
            JsonNode written = ItemJson.of(BANK.items().get(i));
            assertThat(CanonicalJson.of(written)).isEqualTo(CanonicalJson.of(read));
            JsonNode stored = Json.read(CanonicalJson.of(written), JsonNode.class);
            assertThat(BankReader.item(new Fields(stored)))
                    .isEqualTo(BANK.items().get(i));
        }
    }

    @Test
    void whatACandidateGetsHasNoKey() {
        for (ItemText item : BANK.items()) {
            String face = Json.write(new ItemVersion(new ItemVersionId(1), item, java.util.Optional.empty()).face());
            assertThat(face)
                    .as(item.key())
                    .doesNotContain("\"key\"", "expert", "match\"", "answer", "factor", "accepted", "rubric", "why");
        }
    }

    @Test
    void aSolutionEarnsAllOfThePoint() {
        for (ItemText item : BANK.items()) {
            Response solution = item.body().solution();
            assertThat(item.body().takes(solution)).as(item.key()).isTrue();
            if (!item.body().isRated()) {
                assertThat(item.body().credit(solution)).as(item.key()).isEqualByComparingTo("1");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            zh-CN: 乙 }, key: true }    | zh-CN: 乙 } }        | at least two options with `key: true` and one without
            match: y }                 | match: q }          | one of x, y, z
            factor: 1 }                | factor: 2 }         | the answer's unit first, with factor 1
            After [[1]] days, [[2]]    | After [[2]] days, [[1]] | the gaps 1, 2, 3 in this order, each as [[…]]
            least: 50                  | least: 500          | `least` no larger than `most`
            enemies: [t-text]          | enemies: [t-choice] | the ids of other items
            scoring: penalty           | scoring: harsh      | one of all-or-nothing, partial, penalty
            answer: false              | options: []         | `answer:` with true or false: whether the statement of the stem is true
            percent: 50                | percent: 101        | at most 100
            plays: 2                   | plays: 20           | at most 10
            """)
    void aFaultOfATypeIsFoundAndSaysWhatWouldBeRight(String part, String other, String right) {
        assertThat(findings(BankYaml.with(AllTypesYaml.TEXT, part.strip(), other.strip())))
                .anySatisfy(finding -> assertThat(finding.whatWouldBeRight()).hasToString(right.strip()));
    }

    private static List<Finding> findings(String text) {
        return BankFile.parse("b.yaml", text).findings();
    }
}
