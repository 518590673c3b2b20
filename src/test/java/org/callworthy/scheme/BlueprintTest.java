package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    private static final String COMPLIANCE = "- { competency: compliance, items: 9 }";
    private static final String BANK = "bank: agent-foundation";

    @Test
    void aBlueprintNamesTypesEndorsementsAndLimitsOfItsForms() {
        String text = with("anchors: 2", "expected-minutes: 35", "overlap: 4", "most-uses: 2")
                .replace(COMPLIANCE, """
                        - { competency: compliance, difficulty: hard, type: numeric, endorsement: finance, items: 4 }
                                  - { competency: compliance, type: numeric, items: 5 }""");
        ExamComponent exam = exam(text);
        assertThat(findings(text)).isEmpty();
        assertThat(exam.blueprint().get(1))
                .isEqualTo(new BlueprintCell(
                        "compliance", Optional.of(Difficulty.HARD), Optional.of("numeric"), Optional.of("finance"), 4));
        assertThat(exam.limits())
                .isEqualTo(new FormLimits(OptionalInt.of(2), OptionalInt.of(35), OptionalInt.of(4), OptionalInt.of(2)));
        assertThat(exam.items("compliance")).isEqualTo(9);
    }

    @Test
    void whatIsAbsentIsNotLimited() {
        assertThat(exam(SchemeText.GOOD).limits()).isEqualTo(FormLimits.NONE);
        assertThat(exam(SchemeText.GOOD).blueprint().getFirst())
                .isEqualTo(new BlueprintCell("communication", Optional.empty(), 10));
    }

    @Test
    void aCellTakesOnlyItsKindAndEssaysOnlyByName() {
        BlueprintCell any = new BlueprintCell("compliance", Optional.empty(), 1);
        assertThat(any.takes("compliance", Difficulty.EASY, "numeric", List.of()))
                .isTrue();
        assertThat(any.takes("compliance", Difficulty.EASY, "essay", List.of())).isFalse();
        BlueprintCell finance =
                new BlueprintCell("compliance", Optional.empty(), Optional.of("essay"), Optional.of("finance"), 1);
        assertThat(finance.takes("compliance", Difficulty.EASY, "essay", List.of("finance")))
                .isTrue();
        assertThat(finance.takes("compliance", Difficulty.EASY, "essay", List.of()))
                .isFalse();
        assertThat(finance.narrowness()).isEqualTo(2);
    }

    @Test
    void limitsThatNoFormCanKeepAreFound() {
        assertThat(findings(with("anchors: 20", "expected-minutes: 41", "overlap: 20", "most-uses: 2")))
                .hasSize(3)
                .anyMatch(finding -> finding.endsWith("a form has only 19 items — at most 19"))
                .anyMatch(finding -> finding.endsWith("the exam ends after 40 minutes — at most 40"));
        assertThat(findings(with("overlap: 0", "most-uses: 2")))
                .singleElement()
                .asString()
                .endsWith("forms that share no item use each item once — `most-uses: 1`, or an `overlap` above 0");
    }

    @Test
    void theSameKindTwiceAndAnUnknownTypeAreFound() {
        assertThat(findings(SchemeText.with(COMPLIANCE, COMPLIANCE + "\n          " + COMPLIANCE)))
                .singleElement()
                .asString()
                .contains("items of this kind stand in the blueprint already");
        assertThat(findings(
                        SchemeText.with("competency: compliance, items", "competency: compliance, type: quiz, items")))
                .singleElement()
                .asString()
                .contains("quiz is not one of the choices — one of single-choice, multiple-choice");
    }

    @Test
    void itemsCountInOneCellOnlyAndNarrowCellsChooseFirst() {
        BlueprintCell any = new BlueprintCell("compliance", Optional.empty(), 2);
        BlueprintCell hard = new BlueprintCell("compliance", Optional.of(Difficulty.HARD), 1);
        List<Difficulty> items = List.of(Difficulty.HARD, Difficulty.EASY);
        assertThat(Filling.of(List.of(any, hard), 1, items, BlueprintTest::takes))
                .containsExactly(1, 1);
        assertThat(Filling.of(List.of(any, hard), 2, items, BlueprintTest::takes))
                .containsExactly(1, 1);
    }

    @Test
    void aCellGivesUpWhatAnotherCannotDoWithout() {
        BlueprintCell hard = new BlueprintCell("compliance", Optional.of(Difficulty.HARD), 1);
        BlueprintCell finance =
                new BlueprintCell("compliance", Optional.empty(), Optional.empty(), Optional.of("finance"), 1);
        List<String> items = List.of("hard finance", "hard");
        assertThat(Filling.of(
                        List.of(hard, finance),
                        1,
                        items,
                        (cell, item) -> cell.takes(
                                "compliance", Difficulty.HARD, "numeric", List.of(item.replace("hard ", "")))))
                .containsExactly(1, 1);
    }

    private static boolean takes(BlueprintCell cell, Difficulty difficulty) {
        return cell.takes("compliance", difficulty, "numeric", List.of());
    }

    private static String with(String... limits) {
        return SchemeText.with(BANK, BANK + "\n        " + String.join("\n        ", limits));
    }

    private static ExamComponent exam(String text) {
        return (ExamComponent) SchemeFile.parse("s.yaml", text)
                .content()
                .orElseThrow()
                .levels()
                .getFirst()
                .components()
                .getFirst();
    }

    private static List<String> findings(String text) {
        return SchemeFile.parse("s.yaml", text).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
