package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void englishIsCutWhereWhiteSpaceFollowsAMark() {
        assertThat(texts("It is 3.5, at 10:30. \"Really?\" Mr. Smith — yes"))
                .containsExactly("It is 3.5,", "at 10:30.", "\"Really?\"", "Mr. Smith —", "yes");
    }

    @Test
    void chineseIsCutAtEveryMark() {
        assertThat(texts("他说：“不行！”然后，挂了……再见。")).containsExactly("他说：", "“不行！”", "然后，", "挂了……", "再见。");
    }

    @Test
    void westernMarksBeforeChineseCutToo() {
        assertThat(texts("你好,我的订单3.5公斤,10:30到!谢谢")).containsExactly("你好,", "我的订单3.5公斤,10:30到!", "谢谢");
    }

    @Test
    void sentencesPauseLongerThanClauses() {
        List<Phrase> phrases = Phrase.split("First, second. Third");

        assertThat(phrases.get(0).pause()).isLessThan(phrases.get(1).pause());
    }

    @Test
    void longStretchIsCutAndNothingIsLost() {
        String text = "word ".repeat(150).strip();

        assertThat(texts(text)).allMatch(phrase -> phrase.length() <= 200);
        assertThat(String.join(" ", texts(text))).isEqualTo(text);
    }

    private static List<String> texts(String text) {
        return Phrase.split(text).stream().map(Phrase::text).toList();
    }
}
