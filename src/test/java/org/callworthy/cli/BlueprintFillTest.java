package org.callworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.bank.BankFile;
import org.callworthy.common.yaml.Problem;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.SchemeFile;
import org.junit.jupiter.api.Test;

class BlueprintFillTest {

    private static final String TWO = "{ competency: communication, items: 2 }";
    private static final String BANK =
            TestContent.bank("agent-foundation", "I", TestContent.item("one"), TestContent.item("two"));

    @Test
    void aBlueprintCountsNeitherOtherTypesNorItemsForPractice() {
        assertThat(problems(TestContent.scheme("{ competency: communication, type: numeric, items: 1 }"), BANK))
                .containsExactly(
                        "/levels/0/components/1/blueprint/0: bank agent-foundation cannot fill this cell: 1 item"
                                + " of communication, numeric asked for, 0 there");
        assertThat(problems(
                        TestContent.scheme(TWO),
                        BANK.replaceFirst("    seconds: 60", "    practice: true\n    seconds: 60")))
                .containsExactly(
                        "/levels/0/components/1/blueprint/0: bank agent-foundation cannot fill this cell: 2 items"
                                + " of communication asked for, 1 there");
    }

    @Test
    void anchorsAndTimeThatTheBankCannotGiveAreFound() {
        String scheme = TestContent.scheme(TWO)
                .replace(
                        "bank: agent-foundation",
                        "bank: agent-foundation\n        anchors: 1\n        expected-minutes: 1");
        assertThat(problems(scheme, BANK))
                .containsExactly(
                        "/levels/0/components/1/anchors: bank agent-foundation has 0 anchors for this blueprint, 1 asked for",
                        "/levels/0/components/1/expected-minutes: the shortest items of bank agent-foundation for this"
                                + " blueprint take 2 minutes");
        assertThat(problems(
                        scheme.replace("expected-minutes: 1", "expected-minutes: 2"),
                        BANK.replaceFirst("    seconds: 60", "    anchor: true\n    seconds: 60")))
                .isEmpty();
    }

    private static List<String> problems(String scheme, String bank) {
        ExamComponent exam = (ExamComponent) SchemeFile.parse("s.yaml", scheme)
                .content()
                .orElseThrow()
                .levels()
                .getFirst()
                .components()
                .get(1);
        return BlueprintFill.problems(
                        exam,
                        BankFile.parse("b.yaml", bank).content().orElseThrow(),
                        Problem.path("levels", 0, "components", 1))
                .stream()
                .map(problem -> problem.at() + ": " + problem.message())
                .toList();
    }
}
