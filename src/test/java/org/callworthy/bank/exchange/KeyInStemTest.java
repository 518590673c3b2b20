package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyInStemTest {

    @Test
    void aKeyInTheQuestionIsClearedAlsoWhereALineNamesIt() {
        String options = "\nA．问候\nB．核验\nC．转接\n答案：";
        assertThat(aiken("1. 首先说什么（ B ）。" + options + "B").item())
                .contains("首先说什么（   ）。", "{\"id\":\"b\",\"text\":{\"en\":\"核验\"},\"key\":true}");
        assertThat(aiken("1. 首先说什么(BA)？" + options + "A、B").item()).contains("首先说什么( )？", "multiple-choice");
        assertThat(aiken("1. 首先说什么（B）。" + options + "B").lost()).isEmpty();
        assertThat(aiken("1. 首先说什么（B）。" + options + "C").lost())
                .containsExactly("the answer B in the question, as the line below it has C");
    }

    @Test
    void lettersInBracketsThatMayBePartOfTheSentenceStay() {
        assertThat(aiken("1. What is plan (B) for?\nA. x\nB. y\nAnswer: A").lost())
                .isEmpty();
        Read same = aiken("1. What is plan (B) for?\nA. x\nB. y\nAnswer: B");
        assertThat(same.item()).contains("What is plan (B) for?");
        assertThat(same.lost()).containsExactly("what B in brackets in the question means: it is also the answer");
        String options = "\nA．问候\nB．核验\n答案：";
        Read wide = aiken("1. 客户选套餐（B）时，首先说什么（A）？" + options + "A");
        assertThat(wide.item()).contains("客户选套餐（B）时，首先说什么（ ）？");
        assertThat(wide.lost()).isEmpty();
        Read mid = aiken("1. 客户选套餐（B）时，首先说什么？" + options + "B");
        assertThat(mid.item()).contains("套餐（B）时");
        assertThat(mid.lost()).containsExactly("what B in brackets in the question means: it is also the answer");
    }

    @Test
    void theLettersThatAreTheKeyStandWhereTheAnswerBelongs() {
        Read read = aiken("1. 客户选套餐（B）时，首先说什么（A）？\nA．问候\nB．核验");
        assertThat(read.item()).contains("客户选套餐（B）时，首先说什么（ ）？", "{\"id\":\"a\",\"text\":{\"en\":\"问候\"},\"key\":true}");
        assertThat(aiken("1. What is plan (B) for?\nA. x\nB. y").item())
                .as("nowhere else")
                .contains("{\"id\":\"b\",\"text\":{\"en\":\"y\"},\"key\":true}");
    }

    private static Read aiken(String text) {
        return Read.text(new AikenReader(), text);
    }
}
