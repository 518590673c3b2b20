package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.speech.SpeechOutcome.Obstacle;
import org.callworthy.speech.SpeechOutcome.Unspeakable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It’s “fine” …                 | It's fine.",
                "I paid $12.50, not £1.00      | I paid 12 dollars 50, not 1 pound",
                "100 EUR and ¥7                | 100 euros and 7 yuan",
                "$1,000,000                    | 1000000 dollars",
                "5% off & more                 | 5 percent off and more",
                "Order 48213307                | Order 4 8 2 1 3 3 0 7",
                "room 007 on the 22nd          | room 0 0 7 on the 22nd",
                "part A4711B                   | part A 4711 B",
                "at 10:30                      | at 10 30",
                "12,500 people, 3.5 kg         | 12500 people, 3.5 kg",
                "2½ hours                      | 2 one half hours",
                "café in Łódź                  | cafe in Lodz",
                "<b>Hello</b> *you* &amp; me   | Hello you and me",
                "see [the terms](http://x.y/z) | see the terms",
                "ｆｕｌｌ　ｗｉｄｔｈ               | full width",
                "😀 hello                      | hello",
            })
    void signsAndNumbersBecomeWords(String text, String spoken) {
        assertThat(EnglishText.spoken(text)).isEqualTo(spoken);
    }

    @Test
    void longWordsAreCutAndLongNumbersReadDigitByDigit() {
        assertThat(EnglishText.spoken("a".repeat(100)).split(" ")).allMatch(word -> word.length() <= 40);
        assertThat(EnglishText.spoken("9".repeat(100)).split(" ")).containsOnly("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "😀😀", "!!! … ???", "<br/>"})
    void textWithoutWordsIsRefused(String text) {
        assertThat(EnglishText.objection(text)).map(Unspeakable::obstacle).contains(Obstacle.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "Please say 你好 to her", "привет", "٣ apples"})
    void textThatWouldBeLeftOutIsRefused(String text) {
        assertThat(EnglishText.objection(text)).map(Unspeakable::obstacle).contains(Obstacle.OTHER_SCRIPT);
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThat(EnglishText.objection("so ".repeat(333))).isEmpty();
        assertThat(EnglishText.objection("so ".repeat(334)))
                .map(Unspeakable::obstacle)
                .contains(Obstacle.TOO_LONG);
    }
}
