package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AikenReaderTest {

    @Test
    void lettersAndAnAnswerLineBecomeSingleChoice() {
        Read read = aiken("""
                What is the correct answer to this question?
                A. Is it this one?
                B. Maybe this answer?
                C. Possibly this one?
                ANSWER: B

                Which LMS has the most formats?
                A) Moodle
                B) ATutor
                ANSWER: A
                """);
        assertThat(read.items()).hasSize(2);
        assertThat(read.item())
                .contains(
                        "\"type\":\"single-choice\"",
                        "\"stem\":{\"en\":\"What is the correct answer to this question?\"}",
                        "{\"id\":\"b\",\"text\":{\"en\":\"Maybe this answer?\"},\"key\":true}");
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void chineseNumberedQuestionsWithWidePunctuationAreRead() {
        Read read = aiken("""
                客服基础题库

                1、客户来电时首先应当（   ）
                A．问候  B．核验身份  C．转接
                答案：A
                解析：先问候。
                2、以下哪些属于个人信息？
                （A）手机号
                （B）身份证号
                （C）天气
                答案：A、B
                3、客户总是对的。
                答案：错误
                4、退货期限为多少天？
                参考答案：7
                5、我国客服热线用语是（ B ）。
                A、方言
                B、普通话
                """);
        assertThat(read.losses()).containsExactly("line 1: a text that asks nothing");
        assertThat(read.items()).hasSize(5);
        assertThat(read.items().get(0))
                .contains("{\"id\":\"a\",\"text\":{\"en\":\"问候\"},\"key\":true}", "\"rationale\":{\"en\":\"先问候。\"}");
        assertThat(read.items().get(1)).contains("multiple-choice").doesNotContain("scoring");
        assertThat(read.items().get(2)).contains("true-false", "\"answer\":false");
        assertThat(read.items().get(3)).contains("numeric", "\"answer\":7");
        assertThat(read.items().get(4))
                .contains("客服热线用语是（   ）。", "{\"id\":\"b\",\"text\":{\"en\":\"普通话\"},\"key\":true}");
    }

    @Test
    void whatIsWrongIsToldAndTheRestKept() {
        Read read = aiken("""
                Which?
                A. x
                B. y
                ANSWER: C
                Three weeks are how many days?
                Mind the holidays.
                A. 20
                which is too few
                B. 21
                ANSWER: b
                An introduction without a question.
                """);
        assertThat(read.lost())
                .containsExactly(
                        "the right answer, as no option is marked as right",
                        "the answer C, as there is no such option");
        assertThat(read.items().get(1))
                .contains(
                        "days?\\nMind",
                        "20\\nwhich is too few",
                        "{\"id\":\"b\",\"text\":{\"en\":\"21\"},\"key\":true}");
        assertThat(read.losses()).containsExactly("line 11: a text that asks nothing");
    }

    @Test
    void aNumberInsideAQuestionIsNoNewQuestion() {
        Read read =
                aiken("1. Put in order:\n1) greet\n2) solve\nA. 1, 2\nB. 2, 1\nANSWER: A\n2. 3.5 hours?\nANSWER: 3.5");
        assertThat(read.items()).hasSize(2);
        assertThat(read.item()).contains("\"stem\":{\"en\":\"Put in order:\\n1) greet\\n2) solve\"}", "single-choice");
        assertThat(read.items().get(1)).contains("3.5 hours?", "numeric");
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aNumberedListInAnExplanationIsPartOfIt() {
        Read read = aiken("""
                1. What comes first?
                A. greet
                B. solve
                ANSWER: A
                Explanation: Two steps:
                1) Greet.
                2) Verify.
                2. How long?
                A. 1 day
                B. 2 days
                ANSWER: B
                3、Three?
                A. x
                B. y
                ANSWER: A
                """);
        assertThat(read.losses()).isEmpty();
        assertThat(read.item()).contains("\"rationale\":{\"en\":\"Two steps:\\n1) Greet.\\n2) Verify.\"}");
        assertThat(read.items().get(1)).contains("\"stem\":{\"en\":\"How long?\"}");
        assertThat(read.items().get(2)).as("with another mark").contains("\"stem\":{\"en\":\"Three?\"}");
        assertThat(read.items()).hasSize(3);
    }

    @Test
    void aSectionMayCountAnewWithAnotherMark() {
        Read read = aiken("""
                1. One?
                A. x
                B. y
                答案：A
                解析：两点：
                1）先问候。
                2）再核验。
                多项选择题
                1、Anew?
                A. x
                B. y
                答案：AB
                解析：如此。
                2、Two?
                1) greet
                2) solve
                A. 1, 2
                B. 2, 1
                答案：B
                解析：如此。
                判断题
                1）True?
                答案：对
                """);
        assertThat(read.items()).hasSize(4);
        assertThat(read.item()).contains("1）先问候。\\n2）再核验。");
        assertThat(read.items().get(1)).contains("\"stem\":{\"en\":\"Anew?\"}", "multiple-choice", "{\"en\":\"如此。\"}");
        assertThat(read.items().get(2)).contains("Two?\\n1) greet\\n2) solve");
        assertThat(read.items().get(3)).contains("\"stem\":{\"en\":\"True?\"}", "true-false");
        assertThat(read.lost()).isEmpty();
    }

    @Test
    void aSecondAnswerIsTold() {
        Read read = aiken("1. One?\nA. x\nB. y\nANSWER: A\nExplanation: so it is.\nTwo?\nA. x\nB. y\nANSWER: B");
        assertThat(read.items()).hasSize(1);
        assertThat(read.lost())
                .containsExactly("a second answer B: a question without a number may stand in the explanation");
    }

    @Test
    void anExplanationWithoutNumbersIsOneLine() {
        Read read = aiken("One?\nA. x\nB. y\nANSWER: A\nExplanation: so it is.\nTwo?\nA. x\nB. y\nANSWER: B");
        assertThat(read.items()).hasSize(2);
        assertThat(read.item()).contains("\"rationale\":{\"en\":\"so it is.\"}");
    }

    @Test
    void withoutNumbersAnEmptyLineEndsAnExplanation() {
        Read read = aiken("""
                One?
                A. x
                B. y
                ANSWER: A
                Explanation: so it is,
                and so on.

                Two?
                Really?
                A. x
                B. y
                ANSWER: B
                Explanation: for
                a reason.
                """);
        assertThat(read.item()).contains("\"rationale\":{\"en\":\"so it is,\\nand so on.\"}");
        assertThat(read.items().get(1))
                .contains("\"stem\":{\"en\":\"Two?\\nReally?\"}", "\"rationale\":{\"en\":\"for\\na reason.\"}");
        assertThat(read.reading().items())
                .allSatisfy(item -> assertThat(item.lost()).isEmpty());
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void withoutEmptyLinesItIsToldThatAnExplanationMayBeLonger() {
        String told = "that its first lines may belong to the explanation above: no empty line tells";
        String one = "One?\nA. x\nB. y\nANSWER: A\nExplanation: so it is,\n";
        Read joined = aiken(one + "and so on.\nTwo?\nA. x\nB. y\nANSWER: B");
        Read parted = aiken(one + "\nand so on.\n\nTwo?\nA. x\nB. y\nANSWER: B");
        for (Read read : new Read[] {joined, parted}) {
            assertThat(read.items().get(1)).contains("\"stem\":{\"en\":\"and so on.\\nTwo?\"}");
            assertThat(read.reading().items().get(1).lost())
                    .extracting(loss -> loss.what().toString())
                    .containsExactly(told);
        }
        assertThat(aiken(one + "Two?\n\nA. x\nB. y\nANSWER: B").reading().items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.lost()).isEmpty());
    }

    @Test
    void severalAnswersAreNoLoss() {
        Read read = aiken("Which?\nA. x\nB. y\nC. z\nD. w\nANSWER: A, B, D");
        assertThat(read.item()).contains("multiple-choice");
        assertThat(read.lost()).isEmpty();
    }

    private static Read aiken(String text) {
        return Read.text(new AikenReader(), text);
    }
}
