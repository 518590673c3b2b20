package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.yaml.Finding;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.Test;

class BankFileTest {

    @Test
    void aBankIsReadAsItIsWritten() {
        BankText bank = BankFile.parse("b.yaml", BankYaml.GOOD).content().orElseThrow();
        assertThat(findings(BankYaml.GOOD)).isEmpty();
        assertThat(bank.items())
                .extracting(ItemText::type)
                .containsExactly(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.SITUATIONAL_JUDGEMENT);
        assertThat(bank.items().getFirst().material()).contains("return-sheet");
        assertThat(((ChoiceBody) bank.items().get(1).body()).options().stream().filter(Option::key))
                .hasSize(2);
        assertThat(((JudgementBody) bank.items().get(2).body())
                        .reactions()
                        .get(1)
                        .expert())
                .hasValue(3);
        assertThat(bank.items().get(2).difficulty()).isEqualTo(Difficulty.HARD);
    }

    @Test
    void aBankIsKnownByItsHeadWhateverStandsBehindItems() {
        for (String items :
                List.of("items:\n  - id: a\n", "items: # 40 items\n  - id: a\n", "items: []", "items:\r\n")) {
            assertThat(BankFile.isLike("bank: b\n" + items)).as(items).isTrue();
        }
        assertThat(BankFile.isLike("bank: b\nitems:none\n")).isFalse();
        assertThat(BankFile.isLike("items: []\n")).isFalse();
    }

    @Test
    void anIdUsedTwiceIsFound() {
        assertThat(findings(BankYaml.with("agent-f-com-001", "agent-f-pro-001")))
                .containsExactly("b.yaml:25:9: the id agent-f-pro-001 is used twice — an id of its own");
        assertThat(findings(BankYaml.with("{ id: c, text: { en: A month", "{ id: b, text: { en: A month")))
                .containsExactly("b.yaml:22:15: the id b is used twice — an id of its own");
    }

    @Test
    void aMissingLanguageIsFound() {
        assertThat(findings(BankYaml.with("{ en: How long?, zh-CN: 多久？ }", "{ en: How long? }")))
                .containsExactly("b.yaml:18:11: `zh-CN` is missing — `zh-CN:` with the text in Simplified Chinese (in"
                        + " quotes if it looks like a number)");
        assertThat(findings(BankYaml.with("zh-CN: 多久？", "zh-CN: \"\"")))
                .anyMatch(finding -> finding.startsWith("b.yaml:18:35: the text is empty"));
    }

    @Test
    void aSingleChoiceWithoutKeyOrWithTwoIsFound() {
        assertThat(findings(BankYaml.with(", key: true }", " }")))
                .containsExactly("b.yaml:20:7: no option is the key — exactly one option with `key: true`");
        assertThat(findings(BankYaml.with("一个月 } }", "一个月 }, key: true }")))
                .containsExactly("b.yaml:20:7: 2 options are keys — exactly one option with `key: true`");
    }

    @Test
    void aMultipleChoiceNeedsTwoKeysAndAnOptionThatIsNone() {
        assertThat(findings(BankYaml.with("zh-CN: 甲 }, key: true }", "zh-CN: 甲 } }")))
                .containsExactly(
                        "b.yaml:33:7: one option is the key — at least two options with `key: true` and one without");
    }

    @Test
    void wrongExpertValuesAreFound() {
        assertThat(findings(BankYaml.with("expert: 5", "expert: 6")))
                .containsExactly("b.yaml:47:53: 6 is too large — at most 5");
        assertThat(findings(BankYaml.with("expert: 3", "expert: 1")))
                .containsExactly("b.yaml:47:7: only 2 different expert values — at least three different values of"
                        + " `expert` from 1 to 5");
        assertThat(findings(BankYaml.with("zh-CN: 丁 }, expert: 1 }", "zh-CN: 丁 } }")))
                .containsExactly("b.yaml:50:9: `expert` is missing — `expert:` with how fitting experts find the"
                        + " reaction, from 1 (harmful) to 5 (ideal)");
    }

    @Test
    void picturesStandBelowTheQuestionWithWhatTheyShow() {
        String pictured = BankYaml.GOOD.replace("zh-CN: 多久？ }", """
                zh-CN: 多久？ }
                    pictures:
                      - file: pictures/label.png
                        alt: { en: A label, zh-CN: 标签 }
                """.stripTrailing());
        BankText bank = BankFile.parse("b.yaml", pictured).content().orElseThrow();
        assertThat(findings(pictured)).isEmpty();
        ItemPicture picture = bank.items().getFirst().pictures().getFirst();
        assertThat(picture.name()).isEqualTo("label.png");
        assertThat(ItemJson.of(bank.items().getFirst()).path("pictures").toString())
                .isEqualTo("[{\"file\":\"pictures/label.png\",\"alt\":{\"en\":\"A label\",\"zh-CN\":\"标签\"}}]");
        assertThat(findings(pictured.replace(", zh-CN: 标签", "")))
                .anyMatch(finding -> finding.contains("`zh-CN` is missing"));
        assertThat(findings(pictured.replace("pictures/label.png", "../label.svg")))
                .anyMatch(finding -> finding.contains("pictures/label.png"));
        assertThat(BankFile.fileProblems(bank, BesideFiles.NONE))
                .extracting(problem -> problem.at() + " " + problem.message())
                .containsExactly("/items/0/pictures/0/file there is no file pictures/label.png beside the bank");
        assertThat(BankFile.fileProblems(bank, path -> Optional.of(TestPictures.png(3, 3))))
                .isEmpty();
        assertThat(BankFile.fileProblems(bank, path -> Optional.of(new byte[] {1, 2, 3})))
                .extracting(problem -> problem.message().toString())
                .containsExactly(
                        "the picture pictures/label.png: it is no PNG, JPEG or GIF; pictures of other kinds are"
                                + " not taken");
    }

    @Test
    void aPictureOfAnItemIsNamedOnce() {
        String entry = "{ file: pictures/%s.png, alt: { en: A label, zh-CN: 标签 } }";
        assertThat(findings(BankYaml.with(
                        "zh-CN: 多久？ }",
                        "zh-CN: 多久？ }\n    pictures: [" + entry.formatted("a") + ", " + entry.formatted("A") + "]")))
                .singleElement()
                .asString()
                .contains("the picture pictures/A.png is there twice — a picture of another name");
    }

    @Test
    void anUnknownMaterialIsFound() {
        assertThat(findings(BankYaml.with("material: return-sheet", "material: price-list")))
                .containsExactly("b.yaml:17:15: the bank has no material price-list — one of return-sheet");
    }

    @Test
    void anEnemyThatTheBankDoesNotHaveIsFound() {
        BankText bank = BankFile.parse(
                        "b.yaml",
                        BankYaml.with("material: return-sheet", "enemies: [agent-f-com-001, agent-f-con-001]"))
                .content()
                .orElseThrow();
        assertThat(BankFile.enemyProblems(bank, List.of()))
                .extracting(problem -> problem.at() + " " + problem.message())
                .containsExactly("/items/0/enemies/1 the bank has no item agent-f-con-001");
        assertThat(BankFile.enemyProblems(bank, List.of("agent-f-con-001"))).isEmpty();
    }

    @Test
    void itemsOfACaseAreNoEnemies() {
        String both = BankYaml.GOOD.replace("id: agent-f-com-001", "id: agent-f-com-001\n    material: return-sheet");
        String enemies = BankYaml.with(
                both,
                "material: return-sheet\n    stem",
                "material: return-sheet\n    enemies: [agent-f-com-001]\n    stem");
        assertThat(findings(enemies)).isEmpty();
        assertThat(findings(BankYaml.with(enemies, "14天内。 }", "14天内。 }\n    case: true")))
                .containsExactly(
                        "b.yaml:19:15: item agent-f-com-001 is of the same case return-sheet — items outside of"
                                + " the case, as those of a case are in a form together");
    }

    @Test
    void aWrongNumberOfOptionsIsFoundWithTheFaultsOfOtherItems() {
        String text = BankYaml.with("      - { id: d, text: { en: A year, zh-CN: 一年 } }\n", "");
        text = BankYaml.with(text, "      - { id: c, text: { en: A month, zh-CN: 一个月 } }\n", "");
        text = BankYaml.with(
                text,
                "      - { id: a, text: { en: Seven days, zh-CN: 7天 }, why: { en: Too short, zh-CN: 太短 } }\n",
                "");
        assertThat(findings(BankYaml.with(text, "expert: 3", "expert: 1")))
                .containsExactly(
                        "b.yaml:20:7: too few entries — at least 2",
                        "b.yaml:44:7: only 2 different expert values — at least three different values of `expert` from"
                                + " 1 to 5");
    }

    private static List<String> findings(String text) {
        return BankFile.parse("b.yaml", text).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
